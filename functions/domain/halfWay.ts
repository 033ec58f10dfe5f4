import type { Contact, NewContact } from './contact.ts';
import type { CoDraft } from './coOpinion.ts';
import type { Rating } from './events/rating.ts';
import type { Correction, NewCorrection } from './inspection.ts';
import type { NewPromise } from './promise.ts';
import type { Reply } from './reply.ts';
import type { CoDraftData, Delivery, DivisionData, DraftData, ProposalData } from './steps/data.ts';
import type { StepId } from './steps/ids.ts';

/** The steps of the two main routes in their order; 拟稿 and 办中检查 are entered together. */
export const HALF_WAY_STEPS = [
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'co-draft',
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
  'co-send',
  'consult',
  'decide',
  'inspect',
  'rectify',
] as const satisfies readonly StepId[];

export type HalfWayStep = (typeof HALF_WAY_STEPS)[number];

/** 出处: which row of which old file it was taken from. */
export interface OldRow {
  file: string;
  /** As the spreadsheet counts them, from 1. */
  row: number;
  note?: string;
}

/** A meeting of the past, of a former round where it says so. */
export type OldContact = NewContact & { round?: number };

/** What a deputy said on paper before: on record, in no rate; a rating is the deputy's own. */
export type OldRating = Pick<Rating, 'submitterId' | 'attitude' | 'result' | 'reason' | 'on'> & {
  round?: number;
};

/** What the old list knows of an item; what it does not know stays missing. */
export interface KnownPast {
  proposal?: ProposalData;
  division?: DivisionData;
  tier?: string;
  contacts?: OldContact[];
  reply?: DraftData;
  coOpinion?: CoDraftData;
  /** Civil date on which the party group studied the reply. */
  partyGroupOn?: string;
  documentNumber?: string;
  deliveries?: Delivery[];
  ratings?: OldRating[];
  corrections?: NewCorrection[];
}

/** Where an item of the old list goes on, and what is known of it. */
export interface NewHalfWay {
  resumeAt: HalfWayStep;
  /** 第几轮办理, from 1. */
  round: number;
  source: OldRow;
  past: KnownPast;
}

/** The past as it is recorded: with ids and rounds, and what the directory and the profile say of it. */
export interface RecordedPast
  extends Omit<KnownPast, 'contacts' | 'reply' | 'coOpinion' | 'ratings' | 'corrections'> {
  contacts?: Contact[];
  reply?: Reply;
  /** 承诺 of a delivered reply. */
  promises?: NewPromise[];
  coOpinion?: CoDraft;
  ratings?: Rating[];
  corrections?: Correction[];
}

/** 半途导入 as the item remembers it. */
export interface HalfWay {
  resumeAt: HalfWayStep;
  round: number;
  source: OldRow;
  /** The parts of its past that were imported. */
  imported: (keyof RecordedPast)[];
  /** Apart from those that the deputies gave through their links. */
  ratings: Rating[];
}
