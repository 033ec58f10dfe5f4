import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/api/routes/index.ts';
import type { Store } from '../../functions/store/store.ts';
import { verify } from '../../functions/store/verify.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { inProcess } from '../fuzz/inProcess.ts';
import type { Operation } from '../fuzz/operations.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';

/** The same every time, so that a build fails for its own change only; `npm run fuzz` draws another each time. */
const SEED = Number(process.env.HUIYIN_SEED ?? 20_261_124);
const RUNS = Number(process.env.HUIYIN_RUNS ?? 6);

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
  store = await database.newStore();
});
afterAll(() => database.stop());

const IDS = new Set(ROUTES.map(({ operationId }) => operationId));
/** Papers need a bucket: `npm run fuzz` asks for them. */
const takes = ({ operationId, path }: Operation) =>
  IDS.has(operationId) || /^\/(p|published)\b/.test(path);

describe(`random requests to every operation of the OpenAPI document, seed ${SEED}`, () => {
  it('are never answered by a fault, and always as the document says', async () => {
    const results = await fuzz(await inProcess(store), { seed: SEED, runs: RUNS, takes });
    expect(
      results.flatMap(({ operation, broken }) => (broken ? [`${operation} ${broken}`] : [])),
    ).toEqual([]);
    expect(results.length).toBeGreaterThan(100);
    const statuses = new Set(results.flatMap((one) => Object.keys(one.statuses)));
    expect([...statuses]).toEqual(expect.arrayContaining(['200', '400', '403', '404', '422']));
  }, 120_000);

  it('leave every chain of events whole', async () => {
    const { events, broken } = await verify(store);
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThan(50);
  });
});
