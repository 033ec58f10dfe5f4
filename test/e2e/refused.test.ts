import { afterEach, describe, expect, it } from 'vitest';
import { type AssemblyCopy, copyAssembly } from './support/assemblyCopy.ts';
import { NotReady, startStack } from './support/stack.ts';

let copy: AssemblyCopy | undefined;

afterEach(() => copy?.remove());

/** What the system says instead of starting on a changed assembly. */
async function said(change: (copy: AssemblyCopy) => void): Promise<string> {
  copy = await copyAssembly();
  change(copy);
  try {
    const stack = await startStack({ assembly: copy.folder });
    await stack.stop();
    return 'started';
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    return error.said;
  }
}

describe('what the local system does not implement is refused by name at the start', () => {
  it('a type of resource', async () => {
    const words = await said((one) =>
      one.change('Workflow', (resources) => {
        resources.Extra = { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1 } };
      }),
    );
    expect(words).toMatch(/workflow\.Extra.*AWS::Kinesis::Stream/);
  }, 150_000);

  it('a property of a resource', async () => {
    const words = await said((one) =>
      one.change('Workflow', (resources) => {
        const found = Object.values(resources).find(({ Type }) => Type === 'AWS::Lambda::Function');
        Object.assign(found?.Properties ?? {}, { SnapStart: { ApplyOn: 'PublishedVersions' } });
      }),
    );
    expect(words).toMatch(/AWS::Lambda::Function.*SnapStart/);
  }, 30_000);

  it('a feature of the states language', async () => {
    const words = await said((one) =>
      one.changeMachine((states) => {
        Object.assign(states['办后督查 Inspect'] ?? {}, {
          HeartbeatSeconds: 60,
          Credentials: { RoleArn: 'x' },
        });
      }),
    );
    expect(words).toMatch(/办后督查 Inspect/);
    expect(words).toMatch(/Credentials|HeartbeatSeconds/);
  }, 30_000);
});
