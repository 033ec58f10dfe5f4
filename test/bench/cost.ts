import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { itemSize } from '../support/itemSize.ts';
import { wholeLife } from '../support/life.ts';
import { content } from '../support/measuring.ts';
import { asStored } from '../support/storing.ts';
import { table } from './figures.ts';
import { type Life, READS_OF_A_COMMAND, walkOneLife } from './life.ts';
import { ASSUMED, PRICES } from './prices.ts';

/** As the local system that was walked on prepared it. */
const ASSEMBLY = resolve(import.meta.dirname, '../../.huiyin-prepare/shandong/cdk.out');
/** Issue 6. */
const TARGETS = { transitions: 45, dollars: 0.004 };
const SIZES = [500, 5_000, 50_000, 2_000_000];

/** Units and invocations of a life: measured, but for the reading that belongs to a command. */
function sumsOf({ taken, commands }: Life) {
  let [read, write, invocations] = [0, 0, 0];
  for (const [name, one] of Object.entries(taken)) {
    if (name === 'operator') continue;
    write += one.write;
    const own = /api$/i.test(name);
    read += own ? commands * READS_OF_A_COMMAND.read : one.read;
    invocations += own ? commands * (1 + READS_OF_A_COMMAND.calls) : one.invocations;
  }
  return { read, write, invocations };
}

const bytesOf = (rows: readonly object[]) =>
  rows.reduce((sum, row) => sum + itemSize(row as Record<string, unknown>), 0);

/** Bytes of a row of the ledger of mails (docs/access-patterns.md L9). */
const MAIL_ROW = 600;

/** GB kept of an item of the same size that was walked in memory: its events, its rows in the views, its mails. */
async function keptGb({ events, mails }: Life): Promise<number> {
  const { story } = await wholeLife(content);
  const each = bytesOf(story.events) / story.events.length;
  return (each * events + bytesOf(asStored(itemRows(story.state))) + mails * MAIL_ROW) / 1e9;
}

/** Dollars of an item over its whole life, by what they are paid for. */
function dollarsOf(life: Life, kept: number): Record<string, number> {
  const { read, write, invocations } = sumsOf(life);
  const requests = life.commands * (1 + READS_OF_A_COMMAND.calls) + life.mails;
  return {
    'Step Functions': life.transitions * PRICES.stateTransition,
    SES: life.mails * PRICES.mail,
    'DynamoDB storage, 5 years': kept * PRICES.storage * 12 * ASSUMED.years,
    'DynamoDB writes': write * PRICES.writeUnit,
    'DynamoDB reads': read * PRICES.readUnit,
    Lambda: invocations * (PRICES.lambdaRequest + ASSUMED.gbSeconds * PRICES.lambdaGbSecond),
    'HTTP API': requests * PRICES.httpApiRequest,
    // Each event to two queues at most: sent, received, deleted.
    SQS: life.events * 2 * 3 * PRICES.queueRequest,
    logs: invocations * ASSUMED.logGb * PRICES.logGb,
  };
}

/** Alarms, keys and dashboards of the synthesized stage, as paid for every month. */
function fixedOf(): { dollars: number; counts: string } {
  const counts = {
    'AWS::CloudWatch::Alarm': 0,
    'AWS::KMS::Key': 0,
    'AWS::CloudWatch::Dashboard': 0,
  };
  const files = readdirSync(ASSEMBLY).filter((name) => name.endsWith('.template.json'));
  for (const file of files) {
    const { Resources = {} } = JSON.parse(readFileSync(join(ASSEMBLY, file), 'utf8')) as {
      Resources?: Record<string, { Type: string }>;
    };
    for (const { Type } of Object.values(Resources)) {
      if (Type in counts) counts[Type as keyof typeof counts] += 1;
    }
  }
  const { 'AWS::CloudWatch::Alarm': alarms, 'AWS::KMS::Key': keys, ...rest } = counts;
  const dashboards = rest['AWS::CloudWatch::Dashboard'];
  return {
    dollars: alarms * PRICES.alarm + keys * PRICES.key + dashboards * PRICES.dashboard,
    counts: `${alarms} alarms, ${keys} keys, ${dashboards} dashboards`,
  };
}

const dollars = (sum: number) => `$${sum.toFixed(5)}`;
const whole = (sum: number) => `$${Math.round(sum).toLocaleString('en')}`;

function yearly(perItem: number, transitions: number, monthly: number): string[][] {
  return SIZES.map((items) => {
    const free =
      Math.min(PRICES.freeTransitions * 12, items * transitions) * PRICES.stateTransition;
    const fixed = monthly * 12;
    const sum = items * perItem + fixed - free;
    return [items.toLocaleString('en'), whole(items * perItem - free), whole(fixed), whole(sum)];
  });
}

/** (d) Units, transitions and money of one item's whole life, and of a year of items. */
export async function cost(): Promise<string> {
  const life = await walkOneLife();
  const { read, write, invocations } = sumsOf(life);
  const kept = await keptGb(life);
  const parts = dollarsOf(life, kept);
  const perItem = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const fixed = fixedOf();
  const functions = Object.entries(life.taken)
    .filter(([, { invocations: times, calls }]) => times + calls > 0)
    .map(([name, one]) => [name, ...[one.invocations, one.calls, one.read, one.write].map(String)]);
  return [
    table(['function', 'invocations', 'database calls', 'read units', 'write units'], functions),
    '',
    `one item, three deputies, from registration to 办结: ${life.commands} commands, ${life.events} events, ${life.mails} mails, ${invocations} invocations, ${read} read units, ${write} write units, ${Math.round(kept * 1e6)} KB kept`,
    `state transitions: ${life.transitions} (target ≤ ${TARGETS.transitions})`,
    '',
    table(
      ['paid for', 'an item', 'share'],
      [
        ...Object.entries(parts).map(([name, part]) => [
          name,
          dollars(part),
          `${Math.round((part / perItem) * 100)} %`,
        ]),
        ['sum', dollars(perItem), ''],
      ],
    ),
    `(target ≤ $${TARGETS.dollars} without attachments)`,
    '',
    table(
      ['items a year', 'by use', 'fixed', 'a year'],
      yearly(perItem, life.transitions, fixed.dollars),
    ),
    `fixed: ${fixed.counts}`,
  ].join('\n');
}
