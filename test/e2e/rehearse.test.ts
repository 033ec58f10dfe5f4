import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devTokens, tokenVariable } from './support/client.ts';
import { createDev } from './support/dev.ts';
import { type LocalStack, ROOT, startStack } from './support/stack.ts';
import { type Front, frontWithoutDev } from './support/withoutDev.ts';
import { realToday } from './support/world.ts';

let stack: LocalStack;
let front: Front | undefined;

beforeAll(async () => {
  // Without /dev nobody can ask for the virtual date: both must be at the same day.
  stack = await startStack({ today: realToday() });
}, 150_000);

afterAll(async () => {
  await front?.stop();
  await stack?.stop();
});

/** Runs the rehearsal as `npm run rehearse -- NAME …` does. */
function rehearse(
  names: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['test/e2e/rehearse.ts', ...names], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code, said }));
  });
}

async function tokensInEnvironment(): Promise<Record<string, string>> {
  const tokens = devTokens(stack.base);
  const people = await createDev(stack.base).people();
  const pairs = await Promise.all(
    people.map(async ({ id }) => [tokenVariable(id), await tokens(id)] as const),
  );
  return Object.fromEntries(pairs);
}

describe('npm run rehearse', () => {
  it('prints each step with date, person, state entered and mails, and ends with a summary', async () => {
    const { code, said } = await rehearse(['promised'], { BASE_URL: stack.base });
    expect(said).toMatch(/\d{4}-\d\d-\d\d {2}分管领导 \S+ +分管审核 +→ 党组会研究 Party group/);
    expect(said).toMatch(/✉ \S+ +关于.*的答复，请您评价/);
    expect(said).toMatch(/演练结束：1 场如愿，0 场有出入，0 场省略；\d+ 步，\d+ 封邮件，用时/);
    expect(code).toBe(0);
  }, 60_000);

  it('without /dev takes tokens from the environment and says what it leaves out', async () => {
    front = await frontWithoutDev(stack.base);
    const environment = { BASE_URL: front.base, ...(await tokensInEnvironment()) };
    const { code, said } = await rehearse(['satisfied', 'unreturned', 'versions'], environment);
    expect(said).toContain('省略：代表评价及以后各步');
    expect(said).toContain('省略：没有 /dev');
    expect(said).toMatch(/→ 征询意见/);
    expect(said).toMatch(/演练结束：2 场如愿，0 场有出入，1 场省略/);
    expect(code).toBe(0);
    await front.stop();
  }, 60_000);

  it('says whose token is missing', async () => {
    front = await frontWithoutDev(stack.base);
    const { HUIYIN_TOKEN_CLERK = '' } = await tokensInEnvironment();
    const { code, said } = await rehearse(['versions'], {
      BASE_URL: front.base,
      HUIYIN_TOKEN_CLERK,
    });
    expect(said).toContain('请设环境变量 HUIYIN_TOKEN_OFFICE');
    expect(code).toBe(0);
    await front.stop();
  }, 60_000);

  it('at a difference says what was expected and what was found, and exits 1', async () => {
    front = await frontWithoutDev(stack.base, (body) =>
      body.replaceAll('"STALE_VERSION"', '"FAULT"'),
    );
    const environment = { BASE_URL: front.base, ...(await tokensInEnvironment()) };
    const { code, said } = await rehearse(['versions'], environment);
    expect(said).toMatch(/✗ 后到者得到的代码\n +期望 {2}STALE_VERSION\n +实际 {2}FAULT/);
    expect(said).toMatch(/0 场如愿，1 场有出入/);
    expect(code).toBe(1);
    await front.stop();
  }, 60_000);

  it('names its scenarios when it does not know one', async () => {
    const { code, said } = await rehearse(['nonsense'], {});
    expect(said).toContain('没有演练“nonsense”');
    expect(said).toContain('handled-again');
    expect(code).toBe(2);
  });
});
