import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build.ts';
import { median, one, ratio, table, two } from './figures.ts';
import { quarterOfACore } from './quarter.ts';
import { startService } from './service.ts';
import { inTurn, pinned, type Subject, subjects, type Taken } from './subjects.ts';

/** What issue 6 asks of the API's `GET` of an item. */
const TARGETS = { againstUsual: 0.43, againstEmpty: 1.85, quarterMs: 30 };

const cpuOf = (taken: readonly Taken[]) => taken.map(({ cpu }) => cpu);
const clockOf = (taken: readonly Taken[]) => taken.map(({ clock }) => clock);
const sumOf = ({ load, first }: Subject, by: 'cpu' | 'clock') =>
  load.map((taken, nth) => taken[by] + (first[nth]?.[by] ?? 0));

const fresh = ({ title, bundle, eventFile }: Subject): Subject => ({
  title,
  bundle,
  eventFile,
  load: [],
  first: [],
  second: [],
  whole: [],
});

/** The three that the budgets are about. */
function mainOf(all: readonly Subject[]): [empty: Subject, usual: Subject, api: Subject] {
  const [empty, usual, api] = all;
  if (!empty || !usual || !api) throw new Error('nothing was measured');
  return [empty, usual, api];
}

function overTls(all: readonly Subject[]): string {
  const [empty, usual, api] = mainOf(all);
  const rows = all.map((subject) => [
    subject.title,
    one(median(cpuOf(subject.load))),
    one(median(cpuOf(subject.first))),
    one(median(sumOf(subject, 'cpu'))),
    one(median(sumOf(subject, 'clock'))),
    one(median(cpuOf(subject.second))),
    one(median(cpuOf(subject.whole))),
    two(ratio(cpuOf(subject.whole), cpuOf(empty.whole))),
    two(ratio(sumOf(subject, 'cpu'), sumOf(usual, 'cpu'))),
    two(ratio(sumOf(subject, 'clock'), sumOf(usual, 'clock'))),
  ]);
  const head = ['', 'load', 'first', 'load + first', 'by the clock', 'second', 'process'];
  const ratios = ['÷ empty', '÷ usual', '÷ usual, clock'];
  const by = (which: 'cpu' | 'clock') => two(ratio(sumOf(api, which), sumOf(usual, which)));
  return [
    table([...head, ...ratios], rows),
    '',
    `api, load + first ÷ usual: ${by('cpu')} of the CPU, ${by('clock')} by the clock (target ≤ ${TARGETS.againstUsual})`,
  ].join('\n');
}

/** Whole processes over plain HTTP, as the anchors measured them. */
function overHttp(all: readonly Subject[]): string {
  const [empty, , api] = mainOf(all);
  const rows = all.map(({ title, whole }) => [
    title,
    one(median(cpuOf(whole))),
    one(median(clockOf(whole))),
    two(ratio(cpuOf(whole), cpuOf(empty.whole))),
    two(ratio(clockOf(whole), clockOf(empty.whole))),
  ]);
  const by = two(ratio(clockOf(api.whole), clockOf(empty.whole)));
  return [
    table(['whole process, plain HTTP', 'CPU', 'clock', '÷ empty, CPU', '÷ empty, clock'], rows),
    '',
    `api, whole process ÷ empty: ${by} by the clock (target ≤ ${TARGETS.againstEmpty})`,
  ].join('\n');
}

function atAQuarter(all: readonly Subject[], really: boolean): string {
  const taken = (times: readonly Taken[]) =>
    really ? clockOf(times) : cpuOf(times).map((ms) => ms * 4);
  const rows = all.map(({ title, first, second }) => [
    title,
    one(median(taken(first))),
    one(median(cpuOf(first))),
    one(median(taken(second))),
  ]);
  const how = really
    ? '5 ms of each 20, by the clock'
    : 'CPU × 4: no group of processes could be made';
  return [
    table([`at a quarter of a core (${how})`, 'first', 'of it CPU', 'second'], rows),
    '',
    `target of the first call: ≤ ${TARGETS.quarterMs} ms`,
  ].join('\n');
}

/**
 * (a) Cold load and first call of each function, as processes in turn, each on one core, against an empty handler
 * and against the usual way. AWS is a stand-in on this machine that answers at once: over TLS; for whole processes
 * over plain HTTP, as the anchors have it; and over TLS with a quarter of a core after init.
 */
export async function coldStart(rounds: number): Promise<string> {
  await buildFunctions();
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  const [tls, http] = [await startService(), await startService({ plain: true })];
  const quarter = quarterOfACore();
  try {
    const all = await subjects(folder);
    await inTurn(all, tls, rounds);
    const three = all.slice(0, 3).map(fresh);
    await inTurn(three, http, rounds);
    const awaited = all.filter(({ title }) => /usual|api|links/.test(title)).map(fresh);
    await inTurn(awaited, tls, rounds, quarter?.door);
    const where = pinned ? 'each process on one core' : 'processes not held to a core';
    const parts = [overTls(all), overHttp(three), atAQuarter(awaited, quarter !== undefined)];
    return [...parts, `(${rounds} rounds, Node ${process.version}, ${where})`].join('\n\n');
  } finally {
    quarter?.stop();
    tls.stop();
    http.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
