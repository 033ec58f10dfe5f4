import { difference, type Stretch } from './difference.ts';
import { promisesOf } from './promise.ts';
import type { ItemState } from './state.ts';
import type { CoDraftData, DraftData } from './steps/data.ts';

/** 一稿: every draft that was handed in; its text stays in the event of that version. */
export interface Revision {
  /** From 1, through all rounds. */
  revision: number;
  round: number;
  /** Version of the event that holds the text. */
  version: number;
  by: string;
}

/** Every revision of an item's reply, of a 协办 item of its opinion (domain.md §1 row 19). */
export function revisionsOf({ item, tasks }: Pick<ItemState, 'item' | 'tasks'>): Revision[] {
  const step = item.part === 'co' ? 'co-draft' : 'draft';
  return tasks
    .filter((task) => task.step === step && task.status === 'done')
    .toSorted((a, b) => (a.doneVersion ?? 0) - (b.doneVersion ?? 0))
    .map(({ round, doneVersion = 0, doneBy = '' }, index) => ({
      revision: index + 1,
      round,
      version: doneVersion,
      by: doneBy,
    }));
}

/** The reply in pieces that can be laid side by side, each under its name. */
export function piecesOf(draft: DraftData | CoDraftData): Map<string, string> {
  if ('text' in draft) {
    return new Map([
      ['协办意见', draft.text],
      ['依据', draft.basis.map(({ title }) => title).join('\n')],
    ]);
  }
  const pieces = new Map([
    ['类别', draft.class],
    ['正文', draft.body],
  ]);
  for (const { demand, answer, unmet } of draft.answers) {
    pieces.set(`第${demand}项答复`, unmet ? `${answer}\n暂不能办：${unmet.reason}` : answer);
  }
  for (const { unit, text } of draft.coOpinions ?? []) pieces.set(`${unit}意见采纳情况`, text);
  const promises = promisesOf(draft).map(({ matter, due }) => `${matter}（${due}）`);
  if (promises.length > 0) pieces.set('承诺', promises.join('\n'));
  if (draft.reason) pieces.set('理由', draft.reason);
  return pieces;
}

/** A piece that differs, sentence by sentence. */
export interface Changed {
  piece: string;
  stretches: Stretch[];
}

/** The pieces in which two revisions differ. */
export function changedBetween(
  before: DraftData | CoDraftData,
  after: DraftData | CoDraftData,
): Changed[] {
  const [former, latter] = [piecesOf(before), piecesOf(after)];
  return [...new Set([...former.keys(), ...latter.keys()])].flatMap((piece) => {
    const [left = '', right = ''] = [former.get(piece), latter.get(piece)];
    return left === right ? [] : { piece, stretches: difference(left, right) };
  });
}
