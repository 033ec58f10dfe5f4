import type { Rating } from '../../domain/events.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { sponsorOf } from '../../domain/rating.ts';
import { officePhone } from '../phone.ts';
import type { PlannedMail, RatingWords } from '../planned.ts';
import { afterDissatisfied, submitterTitle } from '../words.ts';
import { people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** A rating in the profile's words for the axes. */
function ratingWords(rating: Rating, profile: Profile): RatingWords {
  const { reason, comment, satisfied } = rating;
  const axes = profile.rating.axes.map(({ id, word }) => ({ word, grade: rating[id] }));
  return { axes, reason, comment, satisfied };
}

/** 收到评价: handler and sponsor are told, the deputy is thanked and sees what was received. */
export function ratingMails(
  rating: Rating,
  planning: Planning,
  unsatisfied = afterDissatisfied(
    { item: planning.state.item, round: rating.round },
    planning.profile,
  ),
): PlannedMail[] {
  const { state, directory, profile } = planning;
  const submitter = state.item.submitters.find(({ id }) => id === rating.submitterId);
  if (!submitter) return [];
  const words = ratingWords(rating, profile);
  const told = staff(people(directory, state.division?.handler, sponsorOf(state, rating.round)));
  const next = rating.satisfied ? '我们将继续抓好答复事项的落实。' : unsatisfied;
  return [
    ...mailTo(told, 'rating-told', { ...words, rater: submitterTitle(submitter) }, planning),
    ...mailTo(
      submitters([submitter]),
      'rating-thanks',
      { ...words, on: rating.on, next, phone: officePhone(directory) },
      planning,
    ),
  ];
}
