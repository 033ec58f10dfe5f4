/** What the API answers, as far as the scenarios look at it: they know it by HTTP only. */

/** One open task as its reader may see it. */
export interface Task {
  taskId: string;
  step: string;
  stepName: string;
  round: number;
  /** Key of the side course. */
  side?: string;
  desk: { person?: string; headOf?: string; collector?: string; role?: string };
  due?: string;
  allowed: boolean;
  outcomes: string[];
  blockedBy: { code: string; message: string }[];
}

/** A deputy, member, delegation or group who signed the item. */
export interface Submitter {
  id: string;
  name: string;
  kind: string;
  lead: boolean;
  email?: string;
}

/** A deadline with its explanation. */
export interface Deadline {
  kind: string;
  name: string;
  due: string;
  warn: string;
  light: string;
  /** Still to be met. */
  open: boolean;
  metOn?: string;
  explanation: { sentence: string };
}

/** A row of the item's ledger of promises. */
export interface PromiseEntry {
  promiseId: string;
  matter: string;
  owner: string;
  due: string;
  status: string;
  moves: { from: string; to: string; reason: string }[];
  replies: { side: string; signedBy?: string; ended?: { outcome: string } }[];
}

/** Forms by their grade. */
export interface Tally {
  satisfied: number;
  basic: number;
  unsatisfied: number;
}

/** A co-unit of an item that we lead. */
export interface CoUnit {
  unit: string;
  status: string;
  statusName: string;
  due?: string;
  light?: string;
  askings: {
    n: number;
    on: string;
    due: Pick<Deadline, 'due' | 'warn' | 'explanation'>;
    reason?: string;
  }[];
  opinions: {
    asking: number;
    version: number;
    stance: string;
    text: string;
    by: string;
    paper?: { title: string };
  }[];
  disputes: { disputeId: string; ended?: { how: string; by?: string } }[];
  reminded: { kind: string; due: string }[];
  allowed: string[];
}

/** A step of 分步推进. */
export interface PlanStep {
  stepId: string;
  what: string;
  owner: string;
  due: string;
  remindOn: string;
  light: string;
  moves: { from: string; to: string; reason: string }[];
  done?: { on: string; result: string };
}

/** 一件 as GET /v1/items/{itemId} gives it. */
export interface Item {
  itemId: string;
  version: number;
  kindName: string;
  item: {
    kind: string;
    number: string;
    title: string;
    demands: string[];
    part: string;
    leadUnit?: string;
    otherUnits?: string[];
    wishedUnits?: string[];
    motionNumber?: string;
    subject?: string;
    coUnits: string[];
    assignedOn: string;
    receivedOn: string;
    replyBy?: string;
    session: { name: string; recess: boolean; year: number; term: number };
    submitters: Submitter[];
  };
  stage: string;
  stageName: string;
  round: number;
  keyItem: boolean;
  taskForce?: { head: string; members: string[]; headName: string };
  supervisionReports: { reportId: string; kindName: string }[];
  supervisorHearings: { hearingId: string; ofName: string }[];
  visits: { visitId: string; site: string }[];
  advicePoints: {
    adviceId: string;
    what: string;
    owner: string;
    due: string;
    remindOn: string;
    answer?: { text: string; by: string };
  }[];
  reply?: {
    class: string;
    revision: number;
    round: number;
    coOpinions?: { unit: string; text: string }[];
  };
  proposal?: {
    sponsor: string;
    deputy?: string;
    sections: string[];
    endorsements: { step: string; by: string; on: string }[];
  };
  division?: {
    section: string;
    handler: string;
    due?: string;
    fixed?: {
      matter: string;
      responsible: string;
      handler: string;
      sponsor: string;
      due: string;
    };
  };
  followUps: { meetingId: string; owner: string; done?: { report: string } }[];
  divisionOpinions: { answers: { section: string; answer: string }[]; missing: string[] };
  documentNumber?: string;
  contacts: {
    contactId: string;
    stage: string;
    round: number;
    highestRank: string;
    meetingId?: string;
    source?: { itemId: string; contactId: string };
    leadersVisit?: boolean;
    imported?: boolean;
    signed?: boolean;
  }[];
  declines: { declineId: string; stage: string; round: number; words: string }[];
  progressTold: number;
  partyGroupOn?: string;
  superiorChecks: { agreed: boolean; round: number; opinion?: string }[];
  voidNumbers: { documentNumber: string; reason: string }[];
  comments: { commentId: string; revision: number; text: string; resolved?: { answer: string } }[];
  tier?: string;
  investigation?: { policies: { title: string; demands?: number[] }[] };
  research: { activityId: string; as: string; methodName: string; measure?: string }[];
  annualPlan: boolean;
  reclassified: { from: string; to: string; reason: string }[];
  extensions: {
    extensionId: string;
    from: string;
    to: string;
    office?: string;
    moved?: { from: string; to: string };
  }[];
  requests: {
    requestId: string;
    office: string;
    stopsClock: boolean;
    answer?: { outcome: string; on: string; due?: { from: string; to: string } };
  }[];
  stepPlan: PlanStep[];
  ratings: {
    submitterId: string;
    round: number;
    attitude: string;
    result: string;
    on: string;
  }[];
  decisions: { round: number; outcome: string; reason: string; by: string }[];
  raised: { round: number; from: string; to: string }[];
  unreturned: string[];
  coOpinion?: {
    draft?: { text: string; revision: number; round: number };
    sent: { round: number; to: string; on: string; documentNumber?: string }[];
    redos: { redoId: string; round: number; askedBy: string; on: string; reason: string }[];
  };
  coUnits: CoUnit[];
  promise?: { matter: string; owner: string; due: string };
  promises: PromiseEntry[];
  progress: { progressId: string; text: string }[];
  urges: {
    urgeId: string;
    number?: string;
    /** The progress round that found the item late. */
    roundId?: string;
    ladder: unknown[];
    steps: { level: string; to: string; on: string; escalateOn: string }[];
    answer?: { text: string; on: string; by: string };
  }[];
  inspections: { team: string[]; outcome: string; results: { of: string; result: string }[] }[];
  corrections: { correctionId: string; what: string; by: string; until: string; report?: string }[];
  feedback: { feedbackId: string }[];
  rolling?: { since: number; years: number[]; terms: number[] };
  merge?: { role: string; items?: { itemId: string }[]; into?: { itemId: string } };
  takenOver?: { from: string };
  history: {
    itemId: string;
    year: number;
    number: string;
    class?: string;
    repeats: { demand: number; earlier: number; answer?: string }[];
  }[];
  repeated?: { answers: { itemId: string; demand: number }[]; reason?: string };
  concluded?: {
    how: string;
    on: string;
    unit?: string;
    ending?: { how: string; round: number; by?: string };
  };
  paperForms: { formId: string; submitterId: string; status: string; enteredBy: string }[];
  dispatch: {
    leadConsent?: { on: string; note: string };
    withoutReceipt: string[];
    missingCopies: { office: string; name: string; copies: number }[];
    platformMissing: boolean;
  };
  ratingSummary?: {
    asked: number;
    returned: number;
    notReturned: number;
    base: number;
    first: Tally;
    final: Tally;
    axes: { id: string; first: Tally; final: Tally }[];
  };
  intake: {
    receipt?: { on: string; by: string };
    addedUnits: { requestId: string; units: string[]; answer?: { answer: string } }[];
    returns: { returnId: string; ended?: string; signedBy?: string }[];
    returnPending: boolean;
    returnWindow: { due: string; open: boolean; explanation: { sentence: string } };
  };
  failure?: { state: string; error: string };
  halfWay?: {
    resumeAt: string;
    round: number;
    source: { file: string; row: number };
    imported: string[];
    ratings: { submitterId: string }[];
  };
  deadlines: Deadline[];
  openTasks: Task[];
}
