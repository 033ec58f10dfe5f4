import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Crew, driveTo, registerNth } from './kill/drive.ts';
import { createKiller } from './kill/killer.ts';
import { createAckLedger } from './kill/ledger.ts';
import { createRandom } from './kill/random.ts';
import { present, same } from './support/difference.ts';
import { compareViews, type Finding, verify } from './support/maintenance.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { until } from './support/until.ts';
import { openWorld, type World } from './support/world.ts';

const ITEMS = 30;
const KILLS = Number(process.env.HUIYIN_KILLS ?? 20);
/** Drivers at work at the same time. */
const DRIVERS = 10;
const PLANNED = 'deputy-review';
/** Registration, two meetings, ten steps. */
const COMMANDS_EACH = 13;
const SEED = Number(process.env.HUIYIN_SEED ?? Math.floor(Math.random() * 1e9));

let stack: LocalStack;
let world: World;
const acknowledged = createAckLedger();
const itemIds: string[] = [];

beforeAll(async () => {
  stack = await startStack();
  world = await openWorld(stack.base);
}, 150_000);

afterAll(() => stack?.stop());

/** Every item is at least where its last acknowledged command left it. */
async function nothingLost(): Promise<void> {
  for (const [itemId, version] of acknowledged.highest()) {
    const item = await world.client.item(itemId);
    same(`${itemId} 在第${version}版之后`, true, item.version >= version);
  }
}

/** What the comparison of the views says, once they have come up with the events. */
async function upToDate(): Promise<Finding | undefined> {
  const finding = await compareViews(stack);
  return finding.clean ? finding : undefined;
}

async function driveAll(crew: Crew): Promise<void> {
  let next = 0;
  async function driver(): Promise<void> {
    for (let n = next++; n < ITEMS; n = next++) {
      const itemId = await registerNth(crew, n);
      itemIds.push(itemId);
      await driveTo(crew, itemId, PLANNED);
    }
  }
  await Promise.all(Array.from({ length: DRIVERS }, driver));
}

describe(`kill -9 of the whole system, seed ${SEED}`, () => {
  it(`${KILLS} times while ${ITEMS} items are driven: each reaches its planned step`, async () => {
    const killer = createKiller({
      stack,
      random: createRandom(SEED),
      kills: KILLS,
      commands: ITEMS * COMMANDS_EACH - DRIVERS,
      afterRestart: nothingLost,
    });
    const crew: Crew = {
      world,
      today: await world.today(),
      acknowledged,
      onAcknowledged: killer.tick,
    };
    const [kills] = await Promise.all([killer.done, driveAll(crew)]);
    expect(kills.count).toBe(KILLS);
    const times = kills.restarts.map((ms) => ms / 1000).sort((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)]?.toFixed(1);
    console.log(
      `seed ${SEED}：kill ${kills.count} 次（其中启动途中 ${kills.whileStarting} 次），确认的命令 ${acknowledged.count()} 条，重启到就绪 ${times[0]?.toFixed(1)}–${times.at(-1)?.toFixed(1)} 秒（中位 ${middle} 秒）`,
    );
  }, 550_000);

  it('every acknowledged command is there, at its version, by whom it was given', async () => {
    for (const itemId of itemIds) {
      const timeline = await world.client.timeline(itemId);
      acknowledged.check(itemId, timeline);
      expect(timeline.map(({ version }) => version)).toEqual(timeline.map((_, index) => index + 1));
      for (const [index, event] of timeline.entries()) {
        if (index > 0) expect(event.prev).toBe(timeline[index - 1]?.hash);
      }
      const written = timeline.map(({ what }) => what);
      expect(written).toEqual([...new Set(written)]);
    }
  }, 60_000);

  it('every waiting step can be completed', async () => {
    const crew: Crew = {
      world,
      today: await world.today(),
      acknowledged,
      onAcknowledged: () => undefined,
    };
    await Promise.all(itemIds.map((itemId) => driveTo(crew, itemId, 'party-group')));
    const states = await Promise.all(
      itemIds.map(async (itemId) => {
        const { execution } = present(itemId, await world.dev?.execution(`${itemId}-r1-a1`));
        return execution.status;
      }),
    );
    expect(new Set(states)).toEqual(new Set(['RUNNING']));
  }, 90_000);

  it('histories are whole, and the views are what the events give', async () => {
    const history = await verify(stack);
    const views = await until('视图赶上事件', upToDate, { within: 60_000 });
    console.log(`${history.said}\n${views.said}`);
    expect(history.clean).toBe(true);
  }, 90_000);

  it('no mail for one event to one person was sent twice', async () => {
    const mails = present('/dev', await world.dev?.mails());
    const ids = mails.map(({ tags }) => tags.mailId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    // Each step was entered once, so nobody can have been told of it twice.
    const told = mails.map(({ to, subject }) => `${to.join()} ${subject}`);
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
    console.log(`邮件 ${mails.length} 封，没有一封重复`);
  });
});
