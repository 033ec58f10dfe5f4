import { type DigestRating, MOST_ROWS } from '../../digest.ts';
import type { Rating } from '../../events.ts';
import { labelOf, type Named } from '../../itemLabel.ts';
import type { CommonRules } from '../../rules.ts';

/** A rating that waits for the morning, as the views keep it. */
export interface Rated extends Named, Pick<Rating, 'attitude' | 'result' | 'comment' | 'on'> {
  itemId: string;
  title: string;
  keyItem: boolean;
}

/** 收到的评价 of a list, in the words of the place; those that it has no room for are counted. */
export function ratingsPart(all: readonly Rated[], { profile }: Pick<CommonRules, 'profile'>) {
  const ratings = all.slice(0, MOST_ROWS).map((one): DigestRating => {
    const { itemId, title, keyItem, comment, on } = one;
    const grades = profile.rating.axes.map(({ id, word }) => `${word}${one[id]}`).join('、');
    return {
      ...{ itemId, label: labelOf(one, profile), title, ...(keyItem ? { keyItem } : {}) },
      ...{ grades, ...(comment ? { comment } : {}), on },
    };
  });
  const more = all.length - ratings.length;
  return {
    ...(ratings.length > 0 ? { ratings } : {}),
    ...(more > 0 ? { moreRatings: more } : {}),
  };
}
