import { SCENARIOS } from '../e2e/scenarios/index.ts';
import type { ApiDocument } from '../e2e/support/contract.ts';
import { createContract } from '../e2e/support/contract.ts';
import type { Scenario, World } from '../e2e/support/world.ts';
import { NOBODY, type Request } from './request.ts';

/** What was asked while people worked with the system, and answered with 2xx, by operation. */
export type Lived = ReadonlyMap<string, readonly Request[]>;

/** Those that between them come to nearly every operation; the ones that move the calendar are few. */
const STORIES = [
  ...['satisfied', 'met-together', 'letters', 'sheets', 'published', 'imported', 'half-way'],
  ...['handed-over', 'extended', 'co-handled', 'reform-draft', 'divided-by-table', 'commented'],
  ...['key-item', 'lesson-learnt', 'step-plan', 'raised-again', 'paper-form', 'progress-round'],
  ...['urged-up', 'reports-due', 'researched', 'superior-checked', 'merged', 'asked-above'],
  ...['joint-delivery', 'promised', 'looked-back', 'return-granted', 'party-group-many'],
  ...['assignment-meeting', 'notice-loaded', 'mail-bounced', 'inspected-and-corrected', 'versions'],
  ...['co-unit-objects', 'withdrawn', 'imports-as-they-come', 'confidential', 'year-end'],
];

/** Scenarios that run beside each other. */
const BESIDE = 3;

const KEPT_HEADERS = ['accept', 'content-type'];

function personIn(authorization: string | null): string {
  const [, payload = ''] = authorization?.split('.') ?? [];
  if (!payload) return NOBODY;
  return String(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).sub);
}

function requestOf(path: string, init: RequestInit): Request {
  const headers = new Headers(init.headers);
  const body = init.body as string | Uint8Array<ArrayBuffer> | null | undefined;
  return {
    ...{ method: init.method ?? 'GET', path, by: personIn(headers.get('authorization')) },
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = headers.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
    ...(body ? { body } : {}),
  };
}

/** Keeps each request to the system at `base` that is answered with 2xx, as long as `work` goes on. */
async function keeping(
  { base }: World['client'],
  keep: (request: Request) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init = {}) => {
    const answer = await fetch(input, init);
    const address = String(input);
    if (answer.ok && address.startsWith(base)) keep(requestOf(address.slice(base.length), init));
    return answer;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = fetch;
  }
}

/**
 * Lets people work with the system as the scenarios tell it, each answer held to the document, so that all
 * kinds of things exist; and keeps what they asked. `say` hears of scenarios that did not go through.
 */
export async function livedThrough(
  world: World,
  document: ApiDocument,
  say: (line: string) => void,
): Promise<Lived> {
  const { operationOf } = createContract(document);
  const lived = new Map<string, Request[]>();
  function keep(request: Request): void {
    const operation = operationOf(request)?.operationId;
    if (operation) lived.set(operation, [...(lived.get(operation) ?? []), request]);
  }
  async function tell({ name, run }: Scenario): Promise<void> {
    try {
      await run(world);
    } catch (error) {
      say(`演练 ${name} 没有走完：${String(error).slice(0, 300)}`);
    }
  }
  const stories = SCENARIOS.filter(({ name }) => STORIES.includes(name));
  const waiting = stories.filter(({ alone }) => !alone);
  async function worker(): Promise<void> {
    for (let story = waiting.shift(); story; story = waiting.shift()) await tell(story);
  }
  await keeping(world.client, keep, async () => {
    await Promise.all(Array.from({ length: BESIDE }, worker));
    for (const story of stories.filter(({ alone }) => alone)) await tell(story);
  });
  return lived;
}
