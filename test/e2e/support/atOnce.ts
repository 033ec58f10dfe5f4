import type { Profile } from './profile.ts';
import type { Addressee } from './told.ts';
import type { Person, TimelineEvent } from './types.ts';

const isOfBureau = (one: Addressee & Pick<Partial<Person>, 'rank'>) =>
  one.rank !== undefined && one.rank !== 'outside';

/**
 * Those who are told at once, as the place says: the bureau's people find in their morning list what its
 * profile puts there, unless it is urgent; everybody else is told at once.
 */
export function atOnce<A extends Addressee>(
  template: string,
  addressees: readonly A[],
  { digests: { daily } }: Profile,
  event?: TimelineEvent,
): A[] {
  const urgent =
    event?.data.urgent === true || event?.data.satisfied === false || event?.data.paper;
  const waits = daily.templates.includes(template) && !urgent;
  return addressees.filter((one) => !waits || !isOfBureau(one));
}
