import { ANCHOR_WORDS } from '../../deadline/anchors.ts';
import { spanWords } from '../../deadline/rule.ts';
import type { Plan, PlanItem, PlanTime } from '../../document.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { ItemKind, Part } from '../../item.ts';
import { clock, signOffFor } from '../../profile/profile.ts';
import { ROLE_NAMES } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { StepId } from '../../steps/ids.ts';
import { STEPS } from '../../steps/table.ts';

/** A row of the 责任分工表 as far as a plan needs it. */
export interface PlanSource {
  itemId: string;
  kind: ItemKind;
  number: string;
  title: string;
  part: Part;
  sponsor?: string;
  section?: string;
  responsible?: string;
  handler?: string;
  lawfulDue: string;
  due?: string;
  points?: string;
}

/** What the office says of the plan besides. */
export interface NewPlan {
  batches?: string[];
  flow?: { name: string; who: string }[];
  /** 办理要点 where they differ from those of the division. */
  points?: { itemId: string; points: string }[];
}

const FLOW: readonly StepId[] = [
  ...(['propose', 'endorse-deputy', 'endorse-director', 'assign', 'investigate'] as const),
  ...(['classify', 'draft', 'check', 'section-review', 'office-review'] as const),
  ...(['deputy-review', 'party-group', 'sign', 'number', 'deliver', 'inspect'] as const),
];

/** 办理流程 by the step table and the signing rules of the place. */
function flowOf({ profile }: Rules): Plan['flow'] {
  const { review, partyGroup } = signOffFor(profile, {});
  const passed: StepId[] = [
    ...(review.includes('deputy-director') ? [] : (['deputy-review'] as const)),
    ...(partyGroup ? [] : (['party-group'] as const)),
  ];
  return FLOW.filter((step) => !passed.includes(step)).map((step) => ({
    name: STEPS[step].name,
    who: STEPS[step].roles.map((role) => ROLE_NAMES[role]).join('、'),
  }));
}

/** 办结时间, a line for each kind of items, 协办 apart. */
function timesOf(rows: readonly PlanSource[], { profile }: Rules): PlanTime[] {
  const groups = Map.groupBy(rows, ({ kind, part }) => `${kind}#${part === 'co'}`);
  return [...groups.values()].map((group) => {
    const [{ kind, part } = { kind: 'suggestion' as ItemKind, part: 'lead' as Part }] = group;
    const co = part === 'co';
    const rule = clock(profile, co ? 'coOpinion' : 'reply', kind);
    const dues = group.map(({ lawfulDue }) => lawfulDue).toSorted();
    return {
      kind,
      co,
      rule: `自${ANCHOR_WORDS[rule.anchor]}起${spanWords(rule)}`,
      items: group.length,
      earliest: dues[0] ?? '',
      latest: dues.at(-1) ?? '',
    };
  });
}

/** An event has at most 400 KB, a Chinese character 3 bytes; the text needs its share. */
const MOST_CHARACTERS = 90_000;

/** 办理要点 of each item: what the office writes now, or what was said when it was divided. */
function itemsOf(rows: readonly PlanSource[], own: ReadonlyMap<string, string>): PlanItem[] {
  const items = rows.flatMap((row): PlanItem[] => {
    const { itemId, kind, number, title, section, responsible, handler, sponsor } = row;
    if (!section || !handler) return [];
    const { lawfulDue, due = lawfulDue } = row;
    const points = own.get(itemId) ?? row.points ?? '';
    return [
      {
        itemId,
        kind,
        number,
        title,
        section,
        responsible,
        handler,
        sponsor,
        due,
        lawfulDue,
        points,
      },
    ];
  });
  if (JSON.stringify(items).length > MOST_CHARACTERS) {
    throw invalid('PLAN_TOO_LARGE', '件数太多，一份方案写不下，请按批次分别制定。', 'plan.batches');
  }
  return items;
}

/**
 * 办理工作方案 (row 35), filled in from the divisions: every divided item with its points and dates.
 * @throws Refusal NOTHING_DIVIDED, ITEM_NOT_IN_PLAN, PLAN_TOO_LARGE
 */
export function planOf(
  rows: readonly PlanSource[],
  { batches = [], flow, points = [] }: NewPlan,
  rules: Rules,
): Plan {
  const divided = rows.filter(({ section, handler }) => section && handler);
  if (divided.length === 0) {
    throw new Refusal('blocked', 'NOTHING_DIVIDED', '还没有一件分工，请先分工再制定方案。');
  }
  const strange = points.find(({ itemId }) => !divided.some((row) => row.itemId === itemId));
  if (strange) {
    throw invalid('ITEM_NOT_IN_PLAN', `“${strange.itemId}”不在本方案已分工的件里。`, 'plan.points');
  }
  const own = new Map(points.map((one) => [one.itemId, one.points]));
  return {
    batches: [...batches],
    flow: flow ?? flowOf(rules),
    times: timesOf(divided, rules),
    items: itemsOf(divided, own),
  };
}
