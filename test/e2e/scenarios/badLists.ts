import { badLists as makeBadLists } from '../../fixtures/imports/badLists.ts';
import { goodRow, listOf } from '../../fixtures/imports/lists.ts';
import { Difference, matches, same } from '../support/difference.ts';
import type { Answer } from '../support/http.ts';
import { guessNumber } from '../support/register.ts';
import type { ImportCheck } from '../support/sample.ts';
import type { Problem } from '../support/types.ts';
import type { Scenario, World } from '../support/world.ts';

type Told = { code: string; message: string };

/** All that an answer says is wrong, whether the file was refused or only some of its rows. */
function toldBy({ status, body }: Answer<ImportCheck & Problem>): Told[] {
  if (status >= 300) {
    const details = Array.isArray(body.details) ? (body.details as Told[]) : [];
    return [{ code: body.code, message: body.detail }, ...details];
  }
  return [...body.problems, ...body.rows.flatMap(({ problems }) => problems)];
}

async function upload(
  { client }: World,
  bytes: Uint8Array,
): Promise<Answer<ImportCheck & Problem>> {
  return client.send('clerk', { method: 'POST', path: '/v1/imports', bytes });
}

/** Committing a list with a problem registers nothing, not even its good rows. */
async function refusesCommit({ client }: World, importId: string): Promise<void> {
  const path = `/v1/imports/${importId}/commit`;
  const { status, body } = await client.send<Problem>('clerk', { method: 'POST', path });
  same('有问题的清单不能登记', [422, 'IMPORT_HAS_PROBLEMS'], [status, body.code]);
  matches('有问题的清单', /一件也没有登记/, body.detail);
}

/** A good row beside a bad one: the good one must not be registered either. */
async function nothingOfHalfBad(world: World): Promise<void> {
  const number = guessNumber();
  const date = await world.today();
  const bytes = await listOf([
    goodRow({ 编号: number, 交办日期: date }),
    goodRow({ 编号: `${number}1`.slice(-6), 交办日期: '2026-02-30' }),
  ]);
  const { body } = await upload(world, bytes);
  same('一行好、一行坏', [1, false], [body.counts.problem, body.ready]);
  await refusesCommit(world, body.importId);
  for (const { itemId = `npc-2026-${number}` } of body.rows) {
    const { status } = await world.client.send('clerk', { path: `/v1/items/${itemId}` });
    same(`没有登记 ${itemId}`, 404, status);
  }
}

/** (e) Bad lists: each is refused in Chinese, and nothing of it is written. */
export const badLists: Scenario = {
  name: 'bad-lists',
  title: '坏清单：每一种都说清楚哪里不对，什么也不登记',
  async run(world) {
    const date = await world.today();
    for (const { name, bytes, code, says } of await makeBadLists()) {
      // What is 'in the future' depends on where the calendar stands.
      if (code === 'FUTURE_DATE' && date >= '2026-12-01') continue;
      const answer = await upload(world, bytes);
      const told = toldBy(answer);
      const found = told.find((one) => one.code === code);
      if (!found) throw new Difference(`${name}的清单`, code, told);
      // API Gateway itself turns away what is over 10 MB, before any code of ours could count.
      if (answer.status !== 413 || bytes.length < 10 * 1024 * 1024) {
        matches(`${name}的说明`, new RegExp(says.replaceAll('.', '\\.')), found.message);
      }
      matches(`${name}的说明是中文`, /[\u4e00-\u9fff]{2}/, found.message);
      if (answer.status < 300) {
        same(`${name}的清单可否登记`, false, answer.body.ready);
        await refusesCommit(world, answer.body.importId);
      }
      world.report.step({
        date,
        who: '办公室经办',
        did: name,
        entered: `${answer.status} ${code}`,
      });
    }
    await nothingOfHalfBad(world);
    world.report.held('有一行不对，好的一行也不登记');
  },
};
