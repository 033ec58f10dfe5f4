import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewItem } from '../../functions/domain/item.ts';
import type { Store } from '../../functions/store/store.ts';
import { contributing, coWaitingAt } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered, type Story } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { GOOD } from '../support/stepData.ts';
import { shown, withDirectory } from '../support/storing.ts';
import { countUnits } from '../support/units.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
});

const numbering = (changes: Partial<NewItem> = {}) => waitingAt('number', registered(changes));

/** The clerk confirms: the item's paper takes its number. */
async function number({ state }: Story, on?: string, step = 'number'): Promise<unknown> {
  const data = step === 'co-send' ? GOOD['co-send'](state) : {};
  const { status, body } = await signedIn(store, clockOn(on))('clerk', {
    path: `/v1/items/${state.itemId}/tasks/${step}-1`,
    body: { version: state.version, outcome: 'done', data },
  });
  return status === 200 ? body.documentNumber : body.code;
}

describe('文号', () => {
  it('one hundred at once take one hundred consecutive numbers', { timeout: 60_000 }, async () => {
    const stories = Array.from({ length: 100 }, (_, n) => numbering({ number: String(1001 + n) }));
    for (const story of stories) await shown(store, story);
    const counter = countUnits(store);
    let numbers: unknown[] = [];
    const { units } = await counter.during(async () => {
      numbers = await Promise.all(stories.map((story) => number(story)));
    });
    const wanted = Array.from({ length: 100 }, (_, n) => `×人社建字〔2026〕${n + 1}号`);
    expect(numbers.toSorted()).toEqual(wanted.toSorted());
    // Who waits in the line looks now and then: some ten times, not some hundred (docs/decisions/0014).
    expect((units.ledger?.read ?? 0) / 100).toBeLessThan(30);
  });

  it('each kind, and each paper, has a series of its own', async () => {
    const co = contributing({ number: '1004' });
    const stories: [Story, string?][] = [
      [numbering({ number: '1001' })],
      [numbering({ number: '1002', kind: 'proposal' })],
      [numbering({ number: '1003', kind: 'motion', motionNumber: '7' })],
      [coWaitingAt('co-send', co), 'co-send'],
      [numbering({ number: '1005' })],
    ];
    const numbers: unknown[] = [];
    for (const [story, step] of stories) {
      await shown(store, story);
      numbers.push(await number(story, undefined, step));
    }
    expect(numbers).toEqual([
      '×人社建字〔2026〕1号',
      '×人社提字〔2026〕1号',
      '×人社议字〔2026〕1号',
      '×人社建协字〔2026〕1号',
      '×人社建字〔2026〕2号',
    ]);
  });

  it('a new year begins at 1', async () => {
    const [first, second, third] = ['1001', '1002', '1003'].map((n) => numbering({ number: n }));
    if (!first || !second || !third) throw new Error('three stories');
    for (const story of [first, second, third]) await shown(store, story);
    expect(await number(first, '2026-12-31')).toBe('×人社建字〔2026〕1号');
    expect(await number(second, '2027-01-04')).toBe('×人社建字〔2027〕1号');
    expect(await number(third, '2027-01-05')).toBe('×人社建字〔2027〕2号');
  });

  it('what is refused takes none', async () => {
    const [first, second] = [numbering({ number: '1001' }), numbering({ number: '1002' })];
    for (const story of [first, second]) await shown(store, story);
    const stale = { ...first, state: { ...first.state, version: first.state.version - 1 } };
    expect(await number(stale)).toBe('STALE_VERSION');
    expect(await number(second)).toBe('×人社建字〔2026〕1号');
  });

  it('one that is void is on record and not given out again', async () => {
    const [first, second] = [numbering({ number: '1001' }), numbering({ number: '1002' })];
    for (const story of [first, second]) await shown(store, story);
    const ask = signedIn(store);
    const path = `/v1/items/${first.state.itemId}`;
    const voiding = { path: `${path}/document-number/void`, body: { reason: '打印错页' } };
    expect((await ask('clerk', voiding)).body.code).toBe('NOT_NUMBERED');
    expect(await number(first)).toBe('×人社建字〔2026〕1号');
    const keyed = { ...voiding, headers: { 'idempotency-key': 'void-1' } };
    const done = await ask('clerk', keyed);
    expect([done.status, done.body.documentNumber]).toEqual([201, '×人社建字〔2026〕2号']);
    expect((await ask('clerk', keyed)).body).toEqual(done.body);
    expect(await number(second)).toBe('×人社建字〔2026〕3号');
    const { body } = await ask('clerk', { path });
    expect(body).toMatchObject({
      documentNumber: '×人社建字〔2026〕2号',
      voidNumbers: [{ documentNumber: '×人社建字〔2026〕1号', reason: '打印错页' }],
    });
    expect((await ask('director', { ...voiding })).body.code).toBe('FORBIDDEN');
  });
});
