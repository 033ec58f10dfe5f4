import { addDays } from '../../domain/calendar/civilDate.ts';
import { withoutNames } from '../../domain/confidential.ts';
import type { Rated } from '../../domain/decide/digests/rated.ts';
import { sponsorOf, toldInTheMorning } from '../../domain/rating.ts';
import type { ItemState } from '../../domain/state.ts';
import { ratedKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** So much of a comment stands in a list: the item has all of it. */
const MOST_CHARACTERS = 100;

const begun = (text: string) =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

/** The ratings of the reply and of how promises ended, each by a name of its own. */
function ratingsOf({ ratings, promises = [], round }: ItemState) {
  const ofPromises = promises.flatMap(({ promiseId, replies }) =>
    replies.flatMap(({ side, ratings: own }) =>
      own.map((rating) => ({ ...rating, round, id: `${promiseId}#${side}` })),
    ),
  );
  return [...ratings.map((rating) => ({ ...rating, id: `${rating.round}` })), ...ofPromises];
}

/** What handler and sponsor find of ratings in the list of the next morning; never taken away. */
export function ratedRows(state: ItemState): ViewRow[] {
  const { itemId, item } = state;
  const { kind, number, title, keyItem, submitters } = item;
  const { name, recess } = item.session;
  const waiting = ratingsOf(state).filter(toldInTheMorning);
  return waiting.flatMap(({ id, submitterId, round, attitude, result, comment, on }) => {
    const told = new Set([state.division?.handler, sponsorOf(state, round)]);
    const rated: Rated = {
      ...{ itemId, kind, session: { name, ...(recess ? { recess } : {}) }, number, title, keyItem },
      ...{ attitude, result, on },
      ...(comment ? { comment: begun(withoutNames(comment, submitters)) } : {}),
    };
    const sk = `${addDays(on, 1)}#${itemId}#${id}#${submitterId}`;
    return [...told].flatMap((person) => (person ? [{ pk: ratedKey(person), sk, rated }] : []));
  });
}
