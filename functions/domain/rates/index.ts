import type { Profile } from '../profile/profile.ts';
import { CONTACT_RATES } from './contacts.ts';
import type { RateRule } from './rate.ts';
import { CO_RATES, COURSE_RATES, REPLY_RATES } from './replies.ts';
import { satisfactionRates } from './satisfaction.ts';

/** Every rate of a place, in the order in which reports print them (domain.md §4.6). */
export function ratesOf(profile: Profile): RateRule[] {
  return [
    ...REPLY_RATES,
    ...CONTACT_RATES,
    ...satisfactionRates(profile),
    ...CO_RATES,
    ...COURSE_RATES,
  ];
}
