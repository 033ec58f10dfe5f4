import { consultationOf, notReturned } from '../../domain/consultation.ts';
import type { ConsultationReminded } from '../../domain/events.ts';
import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { PlannedMail } from '../planned.ts';
import { submitters } from './people.ts';
import { mailTo, type Planning, ratingScale } from './planning.ts';

/**
 * 催收征询意见表 (domain.md §3.6), with a link of its own, to those who still have not answered when the
 * mail is written; not in anybody's name, and without a word on how to rate (domain.md §3.7).
 */
export function ratingReminderMails(
  { round, side, kind, due, submitters: ids }: ConsultationReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, profile } = planning;
  const asked = consultationOf(state, side);
  if (asked?.round !== round) return [];
  const waiting = notReturned(state, asked).filter(({ id }) => ids.includes(id));
  const own = {
    kind,
    about: side ? ('promise' as const) : ('reply' as const),
    collector: officeName(profile, kindOf(profile, state.item.kind).collector),
    ...ratingScale(profile),
    until: due,
  };
  const { itemId } = state;
  return mailTo(submitters(waiting), 'rating-reminder', own, planning).map((mail) => {
    const submitterId = mail.recipient.id;
    const scope = side
      ? { purpose: 'rate-promise' as const, itemId, side, submitterId }
      : { purpose: 'rate' as const, itemId, round, submitterId };
    return { ...mail, link: { scope, expiresOn: due } };
  });
}
