import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { present } from '../support/difference.ts';
import { importHalfWay, oldNumbers } from '../support/halfWay.ts';
import { ask, send } from '../support/http.ts';
import { linkOf, UNSATISFIED } from '../support/rating.ts';
import type { LocalStack } from '../support/stack.ts';
import type { Person } from '../support/types.ts';
import { until } from '../support/until.ts';
import type { World } from '../support/world.ts';
import { disguisesOf } from './disguises.ts';
import { fromOutside } from './operations.ts';

/** Words that nobody else has, in each kind of personal data that people hand in. */
const MARKED = {
  title: '关于整治白鹭里群租房的建议',
  demand: '白鹭里逐户登记',
  phone: '13912345678',
  email: 'bailuli@daibiao.huiyin.example',
  name: '欧阳白鹭',
  reason: '白鹭里的答复没有时间表',
  comment: '白鹭里请再来一次',
};

/** Everything that the functions have logged, by function. */
function logsOf({ data }: LocalStack): Map<string, string> {
  const folder = join(data, 'logs');
  const files = readdirSync(folder).filter((file) => /\.log(\.1)?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** One deputy's item as far as his rating, with his marks on all of it; gives the tokens that were used. */
async function leaveMarks(world: World): Promise<string[]> {
  const { client } = world;
  const { title, demand, phone, email, name, reason, comment } = MARKED;
  const [documentNumber = ''] = await oldNumbers(world, 1);
  const submitters = [
    { id: 's1', name, kind: 'deputy', lead: true, organization: '白鹭里代表组', email, phone },
  ];
  const itemId = await importHalfWay(
    world,
    { title, demands: [demand], more: { submitters } },
    { at: 'consult', documentNumber },
  );
  const item = await until(`${itemId} 的征询`, async () => {
    const now = await client.item(itemId);
    return now.openTasks.some(({ step }) => step === 'consult') && now;
  });
  const token = await linkOf(world, item, present('提出人', item.item.submitters[0]));
  const { attitude, result } = UNSATISFIED;
  const path = `/p/${token}`;
  const form = { attitude, result, reason, comment };
  for (const accept of ['text/html', 'application/json']) {
    await send(client.base, { path, accept });
    // Not filled in, and not a form at all: the ways on which a body would be printed.
    await send(client.base, { method: 'POST', path, form: { ...form, result: '无' }, accept });
    await send(client.base, { method: 'POST', path, json: form, accept });
  }
  await send(client.base, { method: 'POST', path, form, accept: 'text/html' });
  const text = `${title}${phone}${email}`;
  for (const json of [{ text }, { text: { [text]: text } }, `{"text": "${text}`]) {
    await client.send('clerk', { method: 'POST', path: `/v1/items/${itemId}/progress`, json });
  }
  // The gateway hands a file over in base64.
  const list = `序号,案由,提出人,联系电话,备注\n1,${title},${name},${phone},${comment}\n`;
  await client.send('clerk', { method: 'POST', path: '/v1/imports', bytes: Buffer.from(list) });
  await client.send('clerk', { path: `/v1/items/${itemId}/letters` });
  await send(client.base, { path: `/published?q=${encodeURIComponent(title)}` });
  await send(client.base, { path: `/published?q=${encodeURIComponent(title)}&cursor=%00` });
  return [token];
}

/** The logs of a system on which every function has worked, searched for what people wrote and are. */
export function describeLogs(at: () => { stack: LocalStack; world: World }): void {
  describe('the logs', () => {
    it('hold nothing of anybody: no name, phone, address, token or word that was written', async () => {
      const { stack, ...given } = at();
      const world = fromOutside(given.world, stack);
      const dev = present('/dev', world.dev);
      const bearer = await ask<{ access_token: string }>(world.client.base, {
        ...{ method: 'POST', path: '/dev/token', json: { person: 'clerk' } },
      });
      const tokens = await leaveMarks(world);
      // The provider fails and says to whom; an execution fails; a day passes with all its jobs.
      await dev.mailTrouble({ trouble: 'fail', calls: 3 });
      await dev.failing(MARKED.title, 1);
      await world.client.send('clerk', { path: '/v1/sheets/items' });
      await dev.workingDays(1);
      await dev.idle();
      await dev.mailTrouble({ clear: true });

      const { functions } = await ask<{ functions: Record<string, { invocations: number }> }>(
        world.client.base,
        { path: '/dev/consumed' },
      );
      const idle = Object.entries(functions).filter(([, { invocations }]) => invocations === 0);
      expect(idle).toEqual([]);
      const logs = logsOf(stack);
      expect(logs.size).toBeGreaterThanOrEqual(Object.keys(functions).length);

      const people: readonly (Person & { phone?: string })[] = world.people.all;
      const never = [
        ...[...Object.values(MARKED), '白鹭'].flatMap(disguisesOf),
        ...['@daibiao', '@rsj.', '@weiyuan', UNSATISFIED.reason ?? '', 'eyJ'],
        ...people.flatMap(({ name, email = '' }) => [name, email]),
        ...tokens,
        bearer.access_token.slice(0, 40),
      ].filter(Boolean);
      const found = [...logs].flatMap(([file, text]) =>
        never
          .filter((mark) => text.includes(mark))
          .map((mark) => {
            const line = text.split('\n').find((one) => one.includes(mark)) ?? '';
            return `${file}: ${mark} in ${line.slice(0, 300)}`;
          }),
      );
      expect(found).toEqual([]);
    }, 180_000);
  });
}
