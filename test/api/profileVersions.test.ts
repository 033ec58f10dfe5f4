import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../functions/domain/profile/profile.ts';
import { commonRules, rulesOf } from '../../functions/runtime/rules.ts';
import type { Store } from '../../functions/store/store.ts';
import { chongqing, shandong } from '../domain/profile/profiles.ts';
import { RECEIVED } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, newItem, registered } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';

/** 山东's next version: a longer window for 退办, and a day off of the region. */
const inForce: Profile = {
  ...shandong,
  version: '2027-1',
  clocks: { ...shandong.clocks, return: chongqing.clocks.return },
  localHolidays: [{ name: '州庆', from: '2026-03-16', to: '2026-03-16' }],
};
const { PROFILES } = vi.hoisted(() => ({ PROFILES: [] as Profile[] }));
vi.mock('../../functions/runtime/profiles.ts', () => ({ PROFILES }));
PROFILES.push(inForce, shandong);

let database: TestDatabase;
let store: Store;
let ask: ReturnType<typeof signedIn>;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  // Received on 13 March: five natural days are over, ten working days are not.
  ask = signedIn(store, clockOn('2026-03-23'));
});

const wish = { reason: '属民政部门职责', proposedUnit: '市民政局' };

describe('an item that was received under an earlier version', () => {
  it('is decided and shown by that version', async () => {
    const former = registered(RECEIVED);
    await shown(store, former);
    const path = `/v1/items/${former.state.itemId}`;
    expect((await ask('clerk', { path })).body.intake).toMatchObject({
      returnWindow: { due: '2026-03-18', open: false },
    });
    const refused = await ask('clerk', { path: `${path}/returns`, body: wish });
    expect([refused.status, refused.body.code]).toEqual([422, 'RETURN_TOO_LATE']);
  });

  it('stands beside one that is received now', async () => {
    const item = { ...newItem(RECEIVED), number: '013' };
    const { itemId } = (await ask('clerk', { path: '/v1/items', body: item })).body;
    const path = `/v1/items/${itemId}`;
    expect((await ask('clerk', { path })).body).toMatchObject({
      profile: { id: 'shandong', version: '2027-1' },
      intake: { returnWindow: { open: true } },
    });
    const asked = await ask('clerk', { path: `${path}/returns`, body: wish });
    expect(asked.status).toBe(201);
  });
});

describe('GET /v1/profile', () => {
  it('shows the version in force to everybody who is signed in', async () => {
    const { status, body } = await ask('handler-ldbz-1', { path: '/v1/profile' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: 'shandong', version: '2027-1', words: { co: '协办' } });
  });
});

describe('the working calendar', () => {
  it('has the days off of the region, each version its own', () => {
    const rules = commonRules(clockOn());
    expect(rules.calendar.kind('2026-03-16').reason).toBe('州庆放假');
    const { calendar } = rulesOf({ profile: shandong }, rules);
    expect(calendar.isWorkingDay('2026-03-16')).toBe(true);
  });
});
