import { expect, it } from 'vitest';
import { reduce } from '../../functions/domain/reduce/index.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import { waitsForDigest } from '../../functions/mail/held.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { directory } from '../support/given.ts';
import { wholeLife } from '../support/life.ts';
import { shandong } from './profile/profiles.ts';

const { story, transitions } = await wholeLife('保障不足');

/** The mails that go at once, by template. */
function mails(): Record<string, number> {
  const sent: Record<string, number> = {};
  let state: ItemState | undefined;
  for (const event of story.events) {
    state = reduce(state, [event]);
    if (!state) continue;
    for (const mail of mailsFor(event, state, directory, shandong)) {
      if (waitsForDigest(mail, event, directory, shandong)) continue;
      sent[mail.template] = (sent[mail.template] ?? 0) + 1;
    }
  }
  return sent;
}

/** Each of them is paid for, with every item (docs/cost.md): a further one is a decision. */
it('an item’s whole life takes so many events, state transitions and mails', () => {
  expect({ events: story.events.length, transitions, mails: mails() }).toEqual({
    events: 43,
    transitions: 31,
    mails: {
      ...{ 'rating-request': 3, 'rating-thanks': 3, concluded: 3 },
      ...{ 'co-unit-request': 1, 'co-unit-answered': 2 },
    },
  });
});
