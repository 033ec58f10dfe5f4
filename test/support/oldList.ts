import { importHalfWay } from '../../functions/domain/decide/halfWay/import.ts';
import { itemStream } from '../../functions/domain/events.ts';
import type { HalfWayStep, KnownPast, NewHalfWay } from '../../functions/domain/halfWay.ts';
import type { NewItem } from '../../functions/domain/item.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { link } from '../../functions/store/append.ts';
import { newContact } from './acting.ts';
import { actor, newItem, rulesOn, type Story, TODAY } from './given.ts';
import { coDraft, draftA } from './stepData.ts';

/** The parts of the past in the order in which they come to be, with the step from which they are known. */
const PARTS: [HalfWayStep, KnownPast][] = [
  ['endorse-deputy', { proposal: { opinion: '拟承办', sections: ['ldbz'], sponsor: 'deputy1' } }],
  ['investigate', { division: { section: 'ldbz', handler: 'handler-ldbz-1' } }],
  ['classify', { contacts: [newContact('before')] }],
  ['draft', { tier: 'prompt' }],
  ['section-review', { reply: draftA }],
  ['superior-check', { partyGroupOn: '2026-03-12' }],
  ['deliver', { documentNumber: '×人社建字〔2026〕7号' }],
  [
    'consult',
    {
      deliveries: ['s1', 's2'].map((submitterId) => ({
        submitterId,
        way: 'in-person' as const,
        on: '2026-03-13',
      })),
    },
  ],
  ['rectify', { corrections: [{ what: '补建驿站', by: 'handler-ldbz-1', until: '2026-03-10' }] }],
];

export const LEAD_DOORS = [
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'investigate',
  'classify',
  'draft',
  'check',
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'superior-check',
  'sign',
  'number',
  'deliver',
  'consult',
  'decide',
  'inspect',
  'rectify',
] as const;

export const dissatisfiedOnce = {
  submitterId: 's1',
  attitude: '满意',
  result: '不满意',
  reason: '驿站没有建到城西',
  on: '2026-03-13',
};

/** A row of the old list that stands at a step, all of its past known. */
export function oldRow(resumeAt: HalfWayStep, changes: Partial<KnownPast> = {}): NewHalfWay {
  const order: readonly HalfWayStep[] = LEAD_DOORS;
  const known = PARTS.filter(([from]) => order.indexOf(from) <= order.indexOf(resumeAt));
  const again = resumeAt === 'decide';
  const past = Object.assign(
    {},
    ...known.map(([, part]) => part),
    again ? { ratings: [{ ...dissatisfiedOnce, round: 1 }, dissatisfiedOnce] } : {},
    changes,
  );
  return { resumeAt, round: again ? 2 : 1, source: { file: '台账.xlsx', row: 7 }, past };
}

/** A row of a 协办 item. */
export function oldCoRow(resumeAt: HalfWayStep): NewHalfWay {
  const drafted = !['propose', 'endorse-deputy', 'co-draft'].includes(resumeAt);
  const { proposal, division } = oldRow('investigate').past;
  const past: KnownPast = {
    ...(resumeAt === 'propose' || !proposal ? {} : { proposal }),
    ...(['propose', 'endorse-deputy'].includes(resumeAt) || !division ? {} : { division }),
    ...(drafted ? { coOpinion: coDraft } : {}),
  };
  return { resumeAt, round: 1, source: { file: '台账.xlsx', row: 8 }, past };
}

/** What the import decides. */
export const importing = (row: NewHalfWay, item: Partial<NewItem> = {}) =>
  importHalfWay(newItem(item), row, actor('clerk'), rulesOn());

/** The item's story from its import on. */
export function imported(row: NewHalfWay, item: Partial<NewItem> = {}): Story {
  const body = importing(row, item);
  const stream = itemStream(body.data.itemId);
  const at = `${TODAY}T01:00:00.000Z`;
  const event = link({ stream, version: 0, hash: '' }, body, actor('clerk'), at);
  const state = reduce(undefined, [event]);
  if (!state) throw new Error('no state');
  return { events: [event], state, rules: rulesOn() };
}
