import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemStream } from '../../functions/domain/events.ts';
import {
  AlongsideConflict,
  append,
  appendAll,
  link,
  VersionConflict,
} from '../../functions/store/append.ts';
import { eventsAfter, eventsPage } from '../../functions/store/events.ts';
import { firstBreak } from '../../functions/store/hash.ts';
import { claimWrite, readCounter } from '../../functions/store/ledger/counters.ts';
import { findLink, mintLink, spendWrite } from '../../functions/store/ledger/links.ts';
import { loadItem, positionOf } from '../../functions/store/loadItem.ts';
import { readEvent } from '../../functions/store/readEvent.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { divided } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, registered, type Story } from '../support/given.ts';
import { dump, overwrite, stored } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());

const AT = '2026-03-16T01:00:00.000Z';
const progress = (text: string) => ({
  type: 'progress.recorded' as const,
  data: { progressId: 'progress-1', on: '2026-03-16', text, by: '潘大海' },
});
const next = ({ state }: Story, text = '已走访两家平台') =>
  link(positionOf(state), progress(text), actor('handler-ldbz-1'), AT);

async function begun(number: string): Promise<Story> {
  const story = registered({ number });
  await stored(store, story);
  return story;
}

const count = async (stream: string) => (await eventsAfter(store, stream, 0)).length;

describe('appending', () => {
  beforeAll(async () => {
    store = await database.newStore();
  });

  it('stores the event as it was linked', async () => {
    const story = await begun('101');
    const event = next(story);
    await append(store, event);
    expect(await eventsAfter(store, event.stream, 1)).toEqual([event]);
    expect(await readEvent(store, event.stream, 2)).toEqual(event);
    expect(await readEvent(store, event.stream, 3)).toBeUndefined();
  });

  it('two on one version: one wins, the other writes nothing', async () => {
    const story = await begun('102');
    const both = ['甲', '乙'].map((text) => append(store, next(story, text)));
    const results = await Promise.allSettled(both);
    const lost = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(lost).toEqual([expect.any(VersionConflict)]);
    expect(await count(itemStream('npc-2026-102'))).toBe(2);
  });

  it('never over what is there, not even by the same event', async () => {
    const story = await begun('103');
    const [first] = story.events;
    if (first) await expect(append(store, first)).rejects.toThrow(VersionConflict);
    expect(await count(itemStream('npc-2026-103'))).toBe(1);
  });

  it('several streams at once: all of them', async () => {
    const stories = await Promise.all(['105', '106'].map(begun));
    await appendAll(
      store,
      stories.map((story) => next(story)),
    );
    expect(await count(itemStream('npc-2026-105'))).toBe(2);
    expect(await count(itemStream('npc-2026-106'))).toBe(2);
  });

  it('several streams at once: none where one was written to in between', async () => {
    const [one, other] = await Promise.all(['107', '108'].map(begun));
    if (!one || !other) throw new Error('not begun');
    await append(store, next(other, '有人先写'));
    const both = appendAll(store, [next(one), next(other)]);
    await expect(both).rejects.toThrow(VersionConflict);
    expect(await count(itemStream('npc-2026-107'))).toBe(1);
    expect(await count(itemStream('npc-2026-108'))).toBe(2);
  });

  it('refuses more than a transaction holds before it writes anything', async () => {
    const story = await begun('109');
    const many = Array.from({ length: 101 }, () => next(story));
    await expect(appendAll(store, many)).rejects.toThrow(RangeError);
    expect(await count(itemStream('npc-2026-109'))).toBe(1);
  });

  it('leaves a text that is no text out of the table and out of the digest', async () => {
    const story = await begun('104');
    const event = next(story, '半个字\ud840在此');
    await append(store, event);
    const kept = await eventsAfter(store, event.stream, 0);
    expect(firstBreak(kept)).toBeUndefined();
    expect(kept.at(-1)?.data).toMatchObject({ text: '半个字\ufffd在此' });
  });
});

describe('what is written alongside', () => {
  beforeAll(async () => {
    store = await database.newStore();
  });
  const scope = { purpose: 'rate' as const, itemId: 'npc-2026-201', round: 1, submitterId: 's1' };

  it('a link acts once', async () => {
    const story = await begun('201');
    const token = await mintLink(store, scope, '2026-04-14', 1);
    await append(store, next(story), [spendWrite(store, token, AT)]);
    expect(await findLink(store, token)).toMatchObject({ ...scope, spentAt: AT });

    const state = await loadItem(store, 'npc-2026-201');
    if (!state) throw new Error('no item');
    const again = link(positionOf(state), progress('又一次'), actor('clerk'), AT);
    const second = append(store, again, [spendWrite(store, token, AT)]);
    await expect(second).rejects.toMatchObject({ name: 'AlongsideConflict', alongside: 'link' });
    expect(await count(itemStream('npc-2026-201'))).toBe(2);
  });

  it('a link that nobody gave out acts never', async () => {
    const story = await begun('202');
    const guessed = append(store, next(story), [spendWrite(store, 'x'.repeat(43), AT)]);
    await expect(guessed).rejects.toThrow(AlongsideConflict);
    expect(await count(itemStream('npc-2026-202'))).toBe(1);
  });

  it('a lost event spends no link and claims no number', async () => {
    const story = await begun('203');
    await append(store, next(story));
    const token = await mintLink(store, { ...scope, itemId: 'npc-2026-203' }, '2026-04-14', 1);
    const before = await dump(store, store.tables.ledger);
    const alongside = [spendWrite(store, token, AT), claimWrite(store, 'document#x#2026', 0)];
    await expect(append(store, next(story, '迟到'), alongside)).rejects.toThrow(VersionConflict);
    expect(await dump(store, store.tables.ledger)).toEqual(before);
  });

  it('a number is given out once, without a gap', async () => {
    const name = 'document#suggestion#2026';
    expect((await readCounter(store, name)).n).toBe(0);
    const [one, two] = [await begun('204'), await begun('205')];
    await append(store, next(one), [claimWrite(store, name, 0)]);
    const taken = append(store, next(two), [claimWrite(store, name, 0)]);
    await expect(taken).rejects.toMatchObject({ alongside: 'counter' });
    expect((await readCounter(store, name)).n).toBe(1);
    await append(store, next(two), [claimWrite(store, name, 1)]);
    expect((await readCounter(store, name)).n).toBe(2);
  });

  it('many at once take one number each', async () => {
    const name = 'document#proposal#2026';
    const stories = await Promise.all(['301', '302', '303', '304', '305'].map(begun));
    const claim = async (story: Story): Promise<number> => {
      const last = (await readCounter(store, name)).n;
      try {
        await append(store, next(story), [claimWrite(store, name, last)]);
        return last + 1;
      } catch (error) {
        if (!(error instanceof AlongsideConflict || error instanceof VersionConflict)) throw error;
        return claim(story);
      }
    };
    const numbers = await Promise.all(stories.map(claim));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the chain', () => {
  const story = waitingAt('inspect');
  beforeAll(async () => {
    store = await database.newStore();
    await stored(store, story);
  });

  it('holds when read back', async () => {
    const kept = await eventsAfter(store, itemStream(story.state.itemId), 0);
    expect(kept).toEqual(story.events);
    expect(firstBreak(kept)).toBeUndefined();
    expect(firstBreak([])).toBeUndefined();
  });

  it('breaks where an event was altered, left out, put in or exchanged', async () => {
    const events = [...story.events];
    const [, second, third] = events;
    if (!second || !third) throw new Error('too short');
    const altered = { ...third, by: { ...third.by, name: '别人' } };
    expect(firstBreak(events.with(2, altered))).toBe(3);
    expect(firstBreak(events.toSpliced(1, 1))).toBe(2);
    expect(firstBreak(events.toSpliced(1, 0, second))).toBe(3);
    expect(firstBreak(events.with(1, third).with(2, second))).toBe(2);
    // Linked anew, an altered event no longer fits the one after it.
    const { hash: _old, ...rest } = altered;
    const { stream, version, prev, at, by, ...body } = rest;
    const relinked = link({ stream, version: version - 1, hash: prev }, body, by, at);
    expect(firstBreak(events.with(2, relinked))).toBe(4);
  });

  it('shows what was overwritten in the table', async () => {
    const last = story.events.at(-1);
    if (!last) throw new Error('no events');
    await overwrite(store, { ...last, at: '2026-03-15T01:00:00.000Z' });
    const kept = await eventsAfter(store, last.stream, 0);
    expect(firstBreak(kept)).toBe(last.version);
  });
});

describe('reading', () => {
  const story = divided();
  const { itemId } = story.state;
  beforeAll(async () => {
    store = await database.newStore();
    await stored(store, story);
  });

  it('an item is its snapshot and the tail after it, wherever the snapshot stands', async () => {
    expect(await loadItem(store, itemId)).toEqual(story.state);
    for (let at = 1; at <= story.events.length; at += 1) {
      await applyToViews(store, story.events.slice(0, at));
      expect(await loadItem(store, itemId)).toEqual(story.state);
    }
    expect(await loadItem(store, 'npc-2026-999')).toBeUndefined();
  });

  it('the timeline goes on where the last page ended', async () => {
    const versions = story.events.map(({ version }) => version);
    for (const newestFirst of [false, true]) {
      const seen: number[] = [];
      let last: number | undefined;
      do {
        const part = newestFirst ? { before: last } : { after: last };
        const page = await eventsPage(store, itemStream(itemId), {
          ...part,
          newestFirst,
          limit: 4,
        });
        seen.push(...page.events.map(({ version }) => version));
        last = page.next;
      } while (last !== undefined);
      expect(seen).toEqual(newestFirst ? versions.toReversed() : versions);
    }
  });
});
