import { randomUUID } from 'node:crypto';
import { same } from '../support/difference.ts';
import { waitingFor } from '../support/finish.ts';
import { importHalfWay } from '../support/halfWay.ts';
import type { Problem } from '../support/types.ts';
import type { Scenario, World } from '../support/world.ts';

const ITEMS = 100;
/** Whose number two clerks ask for at the same moment. */
const TWICE = 10;
/** Imports beside each other. */
const IMPORTERS = 8;

/** Times to press it again. */
const PATIENCE = 5;

/** Signed already by the old list, and to be numbered. */
async function importSigned(world: World): Promise<string[]> {
  const ids: string[] = [];
  let left = ITEMS;
  async function importer(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const wanted = { title: `关于稳岗返还的建议（之${left + 1}）`, demands: ['简化申领手续'] };
      ids.push(await importHalfWay(world, wanted, { at: 'number' }));
    }
  }
  await Promise.all(Array.from({ length: IMPORTERS }, importer));
  return ids;
}

/** The serial in a 文号: what stands before 号. */
const serialOf = (documentNumber = '') => Number(/(\d+)号$/.exec(documentNumber)?.[1]);

/** The last 文号 of the series of suggestions of this year. */
async function lastNumber({ client, today }: World): Promise<number> {
  const year = (await today()).slice(0, 4);
  const path = `/v1/number-series?paper=reply&kind=suggestion&year=${year}`;
  return (await client.ask<{ last: number }>('clerk', { path })).last;
}

/** 编号 by one person, who presses the same button again while the system is too busy; says how it was answered. */
async function numbered({ client }: World, by: string, itemId: string): Promise<string> {
  const { version, openTasks } = await client.item(itemId);
  const taskId = openTasks.find(({ step }) => step === 'number')?.taskId ?? 'number-1';
  const path = `/v1/items/${itemId}/tasks/${taskId}`;
  const json = { version, outcome: 'done', data: {} };
  const headers = { 'idempotency-key': randomUUID() };
  for (let left = PATIENCE; ; left -= 1) {
    const { status, body } = await client.send<Problem>(by, {
      method: 'POST',
      path,
      json,
      headers,
    });
    if (status < 500 || left === 0) return `${status} ${body.code ?? ''}`.trim();
  }
}

/** 一百件同时编号 (domain.md §1 row 16): no number left out, none given twice. */
export const numberedTogether: Scenario = {
  name: 'numbered-together',
  title: '一百件同时编号：文号一个不缺、一个不重；两人同时给一件编号，只用一个号',
  alone: true,
  async run(world) {
    const { client, report } = world;
    const ids = await importSigned(world);
    for (const itemId of ids) await waitingFor(world, itemId, 'number');
    const before = await lastNumber(world);
    const rivals = ids.slice(0, TWICE);
    const answers = await Promise.all([
      ...ids.map((itemId) => numbered(world, 'clerk', itemId)),
      ...rivals.map((itemId) => numbered(world, 'office', itemId)),
    ]);
    const refused = answers.filter((answer) => !answer.startsWith('200'));
    same('每件只有一人编成', ITEMS, answers.length - refused.length);
    same(
      '后到的人得知已经变了',
      [],
      refused.filter((answer) => !/^409 (STALE_VERSION|TASK_DONE)$/.test(answer)),
    );
    const serials: number[] = [];
    for (const itemId of ids) serials.push(serialOf((await client.item(itemId)).documentNumber));
    same(
      '文号连续，不缺不重',
      ids.map((_, index) => before + index + 1),
      serials.toSorted((a, b) => a - b),
    );
    same('号序停在最后一个', before + ITEMS, await lastNumber(world));
    report.held(`${ITEMS} 件同时编号：第 ${before + 1} 号到第 ${before + ITEMS} 号，一个不缺`);
  },
};
