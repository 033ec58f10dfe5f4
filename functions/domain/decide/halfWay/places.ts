import { invalid } from '../../errors.ts';
import {
  HALF_WAY_STEPS,
  type HalfWayStep,
  type KnownPast,
  type NewHalfWay,
} from '../../halfWay.ts';
import type { NewItem } from '../../item.ts';
import { STEPS } from '../../steps/table.ts';

/** The steps that only 协办 items walk, and those that they do not. */
const CO_ONLY: readonly HalfWayStep[] = ['co-draft', 'co-send'];
const CO_TOO: readonly HalfWayStep[] = [
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'sign',
];

/** When a part of the past can be known first, and whether it must be: nobody hands it in later. */
interface Place {
  part: keyof KnownPast;
  word: string;
  from: HalfWayStep;
  must?: true;
  /** Of a former round it may be known earlier. */
  stays?: true;
}

const FIRST: Place[] = [{ part: 'proposal', word: '拟办意见', from: 'endorse-deputy', must: true }];

const LEAD: readonly Place[] = [
  ...FIRST,
  { part: 'division', word: '分工', from: 'investigate', must: true },
  { part: 'contacts', word: '沟通记录', from: 'investigate' },
  { part: 'tier', word: '分类', from: 'draft', stays: true },
  { part: 'reply', word: '答复稿', from: 'section-review', must: true, stays: true },
  { part: 'partyGroupOn', word: '党组会日期', from: 'superior-check' },
  { part: 'documentNumber', word: '文号', from: 'deliver', must: true },
  { part: 'deliveries', word: '送达记录', from: 'consult', must: true },
  { part: 'ratings', word: '评价', from: 'consult', stays: true },
  { part: 'corrections', word: '整改要求', from: 'rectify', must: true },
];

const CO: readonly Place[] = [
  ...FIRST,
  { part: 'division', word: '分工', from: 'co-draft', must: true },
  { part: 'contacts', word: '沟通记录', from: 'co-draft' },
  { part: 'coOpinion', word: '协办意见稿', from: 'section-review', must: true },
  { part: 'partyGroupOn', word: '党组会日期', from: 'sign' },
];

/** 拟稿 and 办中检查 are entered together. */
const placeOf = (step: HalfWayStep) => HALF_WAY_STEPS.indexOf(step === 'check' ? 'draft' : step);

/** Whether a step comes on the route at this one or after it. */
export function isAt(step: HalfWayStep, from: HalfWayStep): boolean {
  return placeOf(step) >= placeOf(from);
}

/**
 * The step is one of the item's route. One that the place's rules leave out now may be where it lies.
 * @throws Refusal STEP_NOT_ON_ROUTE
 */
function mustBeOnRoute(step: HalfWayStep, { part }: Pick<NewItem, 'part'>): void {
  const co = part === 'co';
  if (co ? [...CO_ONLY, ...CO_TOO].includes(step) : !CO_ONLY.includes(step)) return;
  const why = co ? '协办件没有这一步' : '只有协办件有这一步';
  throw invalid(
    'STEP_NOT_ON_ROUTE',
    `不能从“${STEPS[step].name}”开始：${why}，请改选其他步骤。`,
    'resumeAt',
  );
}

/**
 * What the old list says fits the step at which the item goes on.
 * @throws Refusal STEP_NOT_ON_ROUTE, PAST_MISSING, PAST_TOO_EARLY, with the path
 */
export function checkPlaces(
  { resumeAt, round, past }: NewHalfWay,
  item: Pick<NewItem, 'part'>,
): void {
  mustBeOnRoute(resumeAt, item);
  const places = item.part === 'co' ? CO : LEAD;
  const step = STEPS[resumeAt].name;
  for (const part of Object.keys(past) as (keyof KnownPast)[]) {
    if (places.some((place) => place.part === part)) continue;
    throw invalid('PAST_NOT_OF_PART', '本件承担的角色没有这一项，请删去。', `past.${part}`);
  }
  for (const { part, word, from, must, stays } of places) {
    const field = `past.${part}`;
    const reached = isAt(resumeAt, from);
    if (past[part] === undefined) {
      if (!must || !reached) continue;
      throw invalid('PAST_MISSING', `从“${step}”开始，须写明旧台账上的${word}。`, field);
    }
    if (reached || (stays && round > 1)) continue;
    throw invalid(
      'PAST_TOO_EARLY',
      `到“${step}”还不会有${word}，请核对从哪一步开始，或删去${word}。`,
      field,
    );
  }
}
