import { kindOf, signOffFor } from '../profile/profile.ts';
import type { Role } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import { occasionOf } from '../signing.ts';
import type { ItemState } from '../state.ts';
import type { Desk, Outcome } from './desk.ts';
import type { Stage, StepId } from './ids.ts';

/** One row of the table step × role (design.md §2); the guards stand in guarded.ts. */
export interface StepRule {
  /** As the people say it. */
  name: string;
  /** As the auditor reads it in the state machine after the Chinese term. */
  english: string;
  stage: Stage;
  roles: readonly Role[];
  desk: (state: ItemState, rules: CommonRules) => Desk;
  outcomes: readonly Outcome[];
  /** Done once in a round and not again after a 退回 (办中检查). */
  oncePerRound?: true;
}

const OFFICE: readonly Role[] = ['office-clerk', 'office-head'];
/** After a 不满意 the sponsor may be the director. */
const LEADERS: readonly Role[] = ['director', 'deputy-director'];
const office = (): Desk => ({ role: 'office' });
const sponsor = (state: ItemState): Desk => ({ person: state.proposal?.sponsor ?? '' });
/** 分管领导: the sponsor, or the one beside the director who leads. */
const deputy = ({ proposal }: ItemState): Desk => ({
  person: proposal?.deputy ?? proposal?.sponsor ?? '',
});
const handler = (state: ItemState): Desk => ({ person: state.division?.handler ?? '' });
const collector = ({ item }: ItemState, { profile }: CommonRules): Desk => ({
  collector: kindOf(profile, item.kind).collector,
});
/** 签发: the profile's signing role; a deputy director signs as the item's sponsor (domain.md §3.5). */
const signer = (state: ItemState, { profile }: CommonRules): Desk =>
  signOffFor(profile, occasionOf(state)).sign === 'director'
    ? { role: 'director' }
    : sponsor(state);
const head = (state: ItemState): Desk => ({ headOf: state.division?.section ?? '' });

type Row = [
  name: string,
  english: string,
  stage: Stage,
  roles: readonly Role[],
  desk: StepRule['desk'],
  outcomes: readonly Outcome[],
];

const DONE: readonly Outcome[] = ['done'];
const REVIEW: readonly Outcome[] = ['done', 'return'];

// One line a step: the whole permission table can be read, and is tested, cell by cell.
// biome-ignore format: a table
const ROWS: Record<StepId, Row> = {
  propose:            ['审核拟办', 'Propose',          'proposing',     OFFICE,              office,   DONE],
  'endorse-deputy':   ['分管领导签批', 'Deputy endorses', 'proposing',   ['deputy-director'], deputy,   REVIEW],
  'endorse-director': ['主要负责人签批', 'Director endorses', 'proposing', ['director'],       () => ({ role: 'director' }), REVIEW],
  assign:             ['分工', 'Assign',               'dividing',      OFFICE,              office,   DONE],
  investigate:        ['办前调查', 'Investigate',       'investigating', ['handler'],         handler,  DONE],
  classify:           ['分类', 'Classify',             'handling',      ['section-head'],    head,     DONE],
  draft:              ['拟稿', 'Draft',                'handling',      ['handler'],         handler,  DONE],
  check:              ['办中检查', 'Check progress',    'handling',      OFFICE,              office,   DONE],
  'section-review':   ['科室审核', 'Section review',    'reviewing',     ['section-head'],    head,     REVIEW],
  'office-review':    ['办公室核稿', 'Office review',    'reviewing',     OFFICE,              office,   REVIEW],
  'deputy-review':    ['分管审核', 'Deputy review',     'reviewing',     LEADERS,             deputy,   REVIEW],
  'party-group':      ['党组会研究', 'Party group',     'reviewing',     ['party-secretary'], () => ({ role: 'party-secretary' }), REVIEW],
  'superior-check':   ['复前审核', 'Superior check',    'reviewing',     OFFICE,              office,   REVIEW],
  sign:               ['签发', 'Sign',                 'reviewing',     LEADERS,             signer,   REVIEW],
  number:             ['编号成文', 'Number',            'delivering',    OFFICE,              office,   DONE],
  deliver:            ['面复送达', 'Deliver',           'delivering',    ['handler'],         handler,  DONE],
  consult:            ['征询意见', 'Consult',           'consulting',    [],                  () => ({ role: 'public' }), ['satisfied', 'unsatisfied', 'unreturned']],
  decide:             ['归口裁定', 'Decide',            'consulting',    ['collector'],       collector, ['again', 'accept']],
  inspect:            ['办后督查', 'Inspect',           'inspecting',    ['inspector'],       () => ({ role: 'inspector' }), ['done', 'rectify']],
  rectify:            ['整改', 'Rectify',              'inspecting',    ['handler'],         handler,  DONE],
  'co-draft':         ['拟协办意见', 'Draft opinion',    'handling',      ['handler'],         handler,  DONE],
  'co-send':          ['送主办单位', 'Send opinion',     'delivering',    OFFICE,              office,   DONE],
  'second-draft':     ['拟再次答复', 'Draft second reply', 'tracking',   ['handler'],         handler,  DONE],
  'second-review':    ['再次答复审核', 'Review second reply', 'tracking', ['director', 'deputy-director'], sponsor, REVIEW],
  'second-sign':      ['再次答复签发', 'Sign second reply', 'tracking',   ['director'],        () => ({ role: 'director' }), REVIEW],
  'second-deliver':   ['再次面复送达', 'Deliver second reply', 'tracking', ['handler'],        handler,  DONE],
  'second-consult':   ['征询承诺评价', 'Ask about promise', 'tracking',   [],                  () => ({ role: 'public' }), ['satisfied', 'unsatisfied', 'unreturned']],
  'return-sign':      ['退办签字', 'Leader signs',       'registered',    ['director'],        () => ({ role: 'director' }), REVIEW],
  'return-answer':    ['退办待批', 'Await answer',       'registered',    OFFICE,              office,   ['granted', 'refused']],
};

function ruleOf(step: StepId): StepRule {
  const [name, english, stage, roles, desk, outcomes] = ROWS[step];
  const rule: StepRule = { name, english, stage, roles, desk, outcomes };
  return step === 'check' ? { ...rule, oncePerRound: true } : rule;
}

/** The table step × role: who may end which step how. */
export const STEPS = Object.fromEntries(
  (Object.keys(ROWS) as StepId[]).map((step) => [step, ruleOf(step)]),
) as Record<StepId, StepRule>;
