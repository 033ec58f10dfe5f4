import '../support/environment.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createViews } from '../../functions/reactions/views.ts';
import { canonicalJson } from '../../functions/store/hash.ts';
import { loadSnapshot } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { rowsOfStream } from '../../functions/store/views/apply.ts';
import { divided } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { registered } from '../support/given.ts';
import { batchOf, recordOf, serviceError } from '../support/reacting.ts';
import { asStored, dump, stored } from '../support/storing.ts';

describe('the views', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await startDynoxide();
  });
  afterAll(() => database.stop());
  beforeEach(async () => {
    store = await database.newStore();
  });
  const views = () => dump(store, store.tables.views);

  const one = divided(registered({ number: '001' }));
  const two = divided(registered({ number: '002' }));
  const mixed = one.events.flatMap((event, nth) => [event, two.events[nth] ?? event]);
  const given = [one, two].flatMap(({ events }) => rowsOfStream(events));
  const rows = asStored(given).map((row) => canonicalJson(row));

  it('follow a batch with the events of several items among each other', async () => {
    await stored(store, one);
    await stored(store, two);
    expect(await createViews(store)(batchOf(mixed))).toEqual({ batchItemFailures: [] });
    expect(await views()).toEqual(rows.toSorted());
    expect(await createViews(store)(batchOf(mixed))).toEqual({ batchItemFailures: [] });
    expect(await views()).toEqual(rows.toSorted());
  });

  it('report the first that failed; what came before is kept, and the next try completes it', async () => {
    await stored(store, one);
    await stored(store, two);
    const broken = {
      ...store,
      db: new Proxy(store.db, {
        get: (db, name) =>
          name === 'send'
            ? (command: { input: unknown }) => {
                if (JSON.stringify(command.input).includes('npc-2026-002')) {
                  throw serviceError('ProvisionedThroughputExceededException', 400);
                }
                return db.send(command as never);
              }
            : Reflect.get(db, name),
      }),
    };
    const answer = await createViews(broken)(batchOf(mixed));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'item#npc-2026-002/1' }] });
    expect((await loadSnapshot(store, 'npc-2026-001'))?.version).toBe(one.state.version);
    expect(await loadSnapshot(store, 'npc-2026-002')).toBeUndefined();
    // The shard goes on from the record that was reported.
    expect(await createViews(store)(batchOf(mixed.slice(1)))).toEqual({ batchItemFailures: [] });
    expect(await views()).toEqual(rows.toSorted());
  });

  it('pass over what is no new event', async () => {
    const [event] = one.events;
    if (!event) throw new Error('no event');
    const Records = [recordOf(event, 'MODIFY'), recordOf(event, 'REMOVE')];
    expect(await createViews(store)({ Records })).toEqual({ batchItemFailures: [] });
    expect(await views()).toEqual([]);
  });
});
