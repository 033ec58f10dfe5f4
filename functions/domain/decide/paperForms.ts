import { mustExist } from '../calendar/mustExist.ts';
import { type Consultation, consultationOf, waitingForms } from '../consultation.ts';
import { addSpan } from '../deadline/count.ts';
import { forbidden, invalid, notFound, Refusal } from '../errors.ts';
import type {
  PaperFormEntered,
  PaperFormRejected,
  PromiseRated,
  RatingReceived,
} from '../events.ts';
import type { Attachment, PaperForm } from '../paperForm.ts';
import { kindOf, type Profile } from '../profile/profile.ts';
import { secondReplyOf } from '../promise.ts';
import { type Actor, hasRole } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustSee } from './authorize.ts';
import { type NewRating, readRating } from './rate.ts';

/** 纸质征询意见表 as handed in. */
export interface NewPaperForm extends NewRating {
  submitterId: string;
  /** Side course, where it is about a second reply. */
  side?: string;
  /** The date on the form, civil date */
  on: string;
  scan: Attachment;
}

/** Whether a person collects the forms of this item: of the collecting body, and of no section here. */
export function collects(actor: Actor, { item }: ItemState, profile: Profile): boolean {
  const { collector } = kindOf(profile, item.kind);
  return hasRole(actor, ['collector']) && actor.office === collector && !actor.section;
}

/**
 * @throws Refusal NOT_FOUND for whom the item does not exist, RATING_IS_THE_DEPUTYS for everybody
 * of the bureau (design.md §5)
 */
export function mustCollect(
  actor: Actor,
  state: ItemState | undefined,
  itemId: string,
  profile: Profile,
): ItemState {
  if (state && collects(actor, state, profile)) return state;
  mustSee(actor, state, itemId);
  throw forbidden(
    '纸质征询意见表由归口单位收回、录入和核对，局内任何人不得代收、代填或改动。',
    'RATING_IS_THE_DEPUTYS',
  );
}

function conflict(code: string, message: string): Refusal {
  return new Refusal('conflict', code, message);
}

const over = () =>
  conflict('CONSULTATION_OVER', '征询没有开始或已经结束，不能再录入、核对征询意见表。');

function running(state: ItemState, side: string | undefined): Consultation {
  const asked = consultationOf(state, side);
  if (!asked) throw over();
  return asked;
}

function mustBeOpenTo(state: ItemState, asked: Consultation, submitterId: string): void {
  const submitter = state.item.submitters.find(({ id }) => id === submitterId);
  if (!submitter) {
    throw invalid('SUBMITTER_UNKNOWN', '请选择本件的代表或委员。', 'submitterId');
  }
  if (asked.ratings.some((rating) => rating.submitterId === submitterId)) {
    const message = `${submitter.name}已作出评价，一经作出不能更改，也不能用纸质表替换。`;
    throw conflict('ALREADY_RATED', message);
  }
}

/** The date on the form: after the reply was delivered, and not to come. */
function mustFit(on: string, state: ItemState, side: string | undefined, today: string): void {
  mustExist(on, 'on');
  const reply = side ? secondReplyOf(state, side)?.reply : state;
  const [since = ''] = (reply?.deliveries ?? []).map((one) => one.on).toSorted();
  if (on <= today && on >= since) return;
  throw invalid('FORM_DATE_INVALID', `表上的日期须在答复送达日${since}和今天之间。`, 'on');
}

/**
 * 录入 a form that came back on paper: it waits for another person of the same office.
 * @throws Refusal CONSULTATION_OVER, SUBMITTER_UNKNOWN, ALREADY_RATED, FORM_WAITING,
 * FORM_DATE_INVALID, GRADE_UNKNOWN, REASON_MISSING
 */
export function enterPaperForm(
  state: ItemState,
  { submitterId, side, on, scan, ...form }: NewPaperForm,
  rules: Rules,
): PaperFormEntered {
  const asked = running(state, side);
  if (asked.task.due && rules.today > asked.task.due.due) throw over();
  mustBeOpenTo(state, asked, submitterId);
  const forms = state.paperForms ?? [];
  const waiting = waitingForms(state, asked).find((one) => one.submitterId === submitterId);
  if (waiting) {
    const message = `这份征询意见表已由${waiting.enteredBy.name}录入，等待另一人核对。`;
    throw conflict('FORM_WAITING', message);
  }
  mustFit(on, state, side, rules.today);
  const { today, profile, calendar } = rules;
  return {
    type: 'paper-form.entered',
    data: {
      formId: `form-${forms.length + 1}`,
      submitterId,
      round: asked.round,
      ...(side ? { side } : {}),
      words: { ...readRating(form, rules), on },
      scan,
      enteredOn: today,
      confirmBy: addSpan(today, profile.rating.paperConfirm, calendar),
    },
  };
}

/** A form that waits, and that this person did not enter. */
function toCompare(state: ItemState, actor: Actor, formId: string): PaperForm {
  const form = state.paperForms?.find((one) => one.formId === formId);
  if (!form) throw notFound('没有这份征询意见表，请刷新页面。', 'FORM_NOT_FOUND');
  if (form.status === 'superseded') {
    throw conflict('FORM_SETTLED', '本人已用链接作出评价，这份纸质表不再采用。');
  }
  if (form.status !== 'waiting') {
    throw conflict('FORM_SETTLED', '这份征询意见表已经核对过，请刷新页面。');
  }
  if (form.enteredBy.id === actor.id) {
    throw forbidden('录入的人不能自己核对，须由同一归口单位的另一人核对。', 'SAME_PERSON');
  }
  return form;
}

/**
 * 核对 by the second person: the form agrees with the scan, and is the deputy's rating from now on.
 * @throws Refusal FORM_NOT_FOUND, FORM_SETTLED, SAME_PERSON, CONSULTATION_OVER, ALREADY_RATED
 */
export function confirmPaperForm(
  state: ItemState,
  actor: Actor,
  formId: string,
): RatingReceived | PromiseRated {
  const { submitterId, side, words, enteredBy } = toCompare(state, actor, formId);
  const asked = running(state, side);
  mustBeOpenTo(state, asked, submitterId);
  const paper = { formId, enteredBy: enteredBy.name, confirmedBy: actor.name };
  const rating = { submitterId, ...words, paper };
  if (!side) return { type: 'rating.received', data: { ...rating, round: asked.round } };
  const promiseId = secondReplyOf(state, side)?.entry.promiseId ?? '';
  return { type: 'promise.rated', data: { ...rating, promiseId, side } };
}

/**
 * 核对不符: with a reason; it may be entered again.
 * @throws Refusal FORM_NOT_FOUND, FORM_SETTLED, SAME_PERSON
 */
export function rejectPaperForm(
  state: ItemState,
  actor: Actor,
  formId: string,
  reason: string,
  { today }: Pick<Rules, 'today'>,
): PaperFormRejected {
  toCompare(state, actor, formId);
  return { type: 'paper-form.rejected', data: { formId, reason, on: today } };
}
