import { CONTACT_WAY_NAMES, type ContactWay } from '../../domain/contact.ts';
import { HALF_WAY_STEPS, type HalfWayStep } from '../../domain/halfWay.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Delivery } from '../../domain/steps/data.ts';
import { STEPS } from '../../domain/steps/table.ts';
import { readChineseNumber } from '../assignmentList/numbers.ts';
import type { RegisterCells } from './cells.ts';
import type { RegisterField } from './fields.ts';
import shipped from './valueWords.json' with { type: 'json' };

type Words = Readonly<Record<string, readonly string[]>>;

/** For comparing: no spaces, brackets, stops or case. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()[\]【】〔〕“”"'、,。;:…]/g, '')
    .toLowerCase();
}

/** The keys of which a text is a word. */
function keysOf(text: string, words: Words): string[] {
  const asked = bare(text);
  return Object.entries(words)
    .filter(([, known]) => known.some((word) => bare(word) === asked))
    .map(([key]) => key);
}

function wordsOf({ profile }: Pick<Rules, 'profile'>): Words {
  const more: Partial<Words> = profile.imports?.stepWords ?? {};
  const words: Words = shipped.steps;
  return Object.fromEntries(
    HALF_WAY_STEPS.map((step) => [
      step,
      [STEPS[step].name, ...(words[step] ?? []), ...(more[step] ?? [])],
    ]),
  );
}

/** 当前环节: the step at which an item goes on. Words are data; a word of both routes is of the item's own. */
export function readStep(row: RegisterCells): HalfWayStep | undefined {
  const text = row.line('step', 60);
  if (text === '') return row.needed('step', '不能为空，请填写现在办到哪一步。');
  const co = row.item.part === 'co';
  const known = keysOf(text, wordsOf(row.rules)) as HalfWayStep[];
  const [own = known[0]] = known.filter((step) => step.startsWith('co-') === co);
  if (own) return own;
  if (keysOf(text, { closed: shipped.closed }).length > 0) {
    row.cells.tell(
      'UNKNOWN_VALUE',
      'step',
      `“${text.slice(0, 40)}”的件不必接着办，不再导入；还要督查或跟踪承诺的，请写“办后督查”。`,
    );
    return undefined;
  }
  return row.strange('step', text, ['环节的名称，如拟稿、科室审核、征询意见、办后督查']);
}

/** 第几轮, from 1; an empty cell is the first. */
export function readRound(row: RegisterCells): number | undefined {
  const text = row.line('round', 20);
  if (text === '') return 1;
  const words = text.normalize('NFKC').replace(/第|轮|次|办理|\s/g, '');
  const round = readChineseNumber(words);
  return round && round <= 9 ? round : row.strange('round', text, ['1到9的轮次']);
}

function choice<T extends string>(
  row: RegisterCells,
  field: RegisterField,
  words: Words,
): T | undefined {
  const text = row.line(field, 60);
  if (text === '') return undefined;
  const [found] = keysOf(text, words);
  return (
    (found as T) ??
    row.strange(
      field,
      text,
      Object.values(words).flatMap(([word]) => word ?? []),
    )
  );
}

const CONTACT_WAYS: Words = Object.fromEntries(
  Object.entries(CONTACT_WAY_NAMES).map(([way, name]) => [
    way,
    [name, ...((shipped.contactWays as Words)[way] ?? [])],
  ]),
);

export const readContactWay = (row: RegisterCells, field: RegisterField) =>
  choice<ContactWay>(row, field, CONTACT_WAYS);

export const readDeliveryWay = (row: RegisterCells) =>
  choice<Delivery['way']>(row, 'deliveryWay', shipped.deliveryWays);

/** 类别: the letter, alone or before 类, or the very words of the class. */
export function readClass(row: RegisterCells): string | undefined {
  const { classes } = row.rules.profile;
  const text = row.line('class', 60);
  if (text === '') return undefined;
  const asked = bare(text).replace(/类$/, '');
  const found = classes.find(({ letter, words }) =>
    [letter, words, `${letter}类${words}`, `${letter}${words}`].some((one) => bare(one) === asked),
  );
  return (
    found?.letter ??
    row.strange(
      'class',
      text,
      classes.map(({ letter, words }) => `${letter}（${words}）`),
    )
  );
}

/** One of the three tiers by its name. */
export function readTier(row: RegisterCells): string | undefined {
  const { tiers } = row.rules.profile;
  const text = row.line('tier', 60);
  if (text === '') return undefined;
  const found = tiers.find(({ id, name }) => bare(name) === bare(text) || id === text);
  return (
    found?.id ??
    row.strange(
      'tier',
      text,
      tiers.map(({ name }) => name),
    )
  );
}
