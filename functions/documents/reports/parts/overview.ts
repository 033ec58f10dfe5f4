import { kindOf } from '../../../domain/profile/profile.ts';
import type { Rules } from '../../../domain/rules.ts';
import { STAGE_NAMES, STAGES } from '../../../domain/steps/ids.ts';
import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { KINDS, PARTS } from '../words.ts';

/** 承办情况: how many items of which kind and part, and where they stand (domain.md §1 row 1). */
export function overview(draft: Draft, figures: Figures, { profile }: Rules): void {
  const { counts, main, co } = figures;
  const { words } = profile;
  const countOf = (kind?: string, part?: string) =>
    counts.kinds
      .filter((one) => (!kind || one.kind === kind) && (!part || one.part === part))
      .reduce((sum, { count }) => sum + count, 0);
  const names = KINDS.map((kind) => `${kindOf(profile, kind).name}${countOf(kind)}件`);
  draft.say(
    `共承办${counts.items}件，其中${names.join('、')}；${words.lead}（含${words.sole}、${words.split}）${main}件，${words.co}${co}件。退办、撤回、职能转隶${counts.left}件，不计入各率。重点件${counts.keyItems}件，以前提过的${counts.raisedAgain}件。`,
  );
  draft.table(
    '承办件数',
    [['类型', 4], ...PARTS.map((part) => [words[part], 3] as const), ['合计', 3]],
    [...KINDS, undefined].map((kind) => [
      kind ? kindOf(profile, kind).name : '合计',
      ...PARTS.map((part) => countOf(kind, part)),
      countOf(kind),
    ]),
  );
  const mainOf = (kind: string) => countOf(kind) - countOf(kind, 'co');
  draft.chart('承办件数', {
    stacked: true,
    categories: KINDS.map((kind) => kindOf(profile, kind).name),
    series: [
      { name: words.lead, values: KINDS.map(mainOf) },
      { name: words.co, values: KINDS.map((kind) => countOf(kind, 'co')) },
    ],
  });
  const stages = STAGES.flatMap((stage) => {
    const found = counts.stages.find(({ value }) => value === stage);
    return found ? [`${STAGE_NAMES[stage]}${found.count}件`] : [];
  });
  if (stages.length > 0) draft.say(`截至统计日，各环节：${stages.join('、')}。`);
}
