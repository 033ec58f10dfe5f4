import { register } from '../../domain/decide/register.ts';
import type { ItemEventBody, StoredEvent } from '../../domain/events.ts';
import type { NewItem } from '../../domain/item.ts';
import { itemStream } from '../../domain/itemStream.ts';
import { reduce } from '../../domain/reduce/index.ts';
import type { ItemState } from '../../domain/state.ts';
import { clockFrom } from '../../runtime/clock.ts';
import { rulesWith } from '../../runtime/rules.ts';

const DAY = '2026-03-02';

const ITEM: NewItem = {
  kind: 'suggestion',
  level: 'city',
  session: { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026, recess: false },
  number: '000',
  title: '预演',
  subject: '',
  content: '预演',
  demands: ['预演'],
  part: 'lead',
  coUnits: ['预演'],
  submitters: [{ id: 's1', name: '预演', kind: 'deputy', lead: true }],
  assignedOn: DAY,
  receivedOn: DAY,
  keyItem: false,
};

/**
 * An item that exists nowhere: registered, on its first desk. Always the same, so the bundles have the answer and
 * not what decides (scripts/bundle/evaluated.ts).
 */
export function rehearsedState(): ItemState {
  const at = `${DAY}T01:00:00.000Z`;
  const none = { bureau: { name: '', shortName: '' }, sections: [], people: [] };
  const registered = register(
    ITEM,
    rulesWith(
      none,
      clockFrom(() => Date.parse(at)),
    ),
  );
  const { itemId } = registered.data;
  const bodies: ItemEventBody[] = [
    registered,
    {
      type: 'task.opened',
      data: { taskId: 'propose-1', step: 'propose', round: 1, desk: { role: 'office' } },
    },
  ];
  const events = bodies.map((body, nth) => ({
    ...body,
    stream: itemStream(itemId),
    version: nth + 1,
    at,
    by: { id: 'rehearsal', name: '', roles: [] },
    prev: '',
    hash: '',
  })) as unknown as StoredEvent<ItemEventBody>[];
  const state = reduce(undefined, events);
  if (!state) throw new Error('nothing was registered');
  return state;
}
