import { describe, expect, it } from 'vitest';
import { type Outcome, run, runSideBySide, type Step } from '../../scripts/steps.ts';

const node = (title: string, code: string): Step => ({
  title,
  command: process.execPath,
  args: ['-e', code],
});

describe('steps', () => {
  it('pass by their exit code, and what they print is kept', async () => {
    const passed = await run(node('good', "console.log('out'); console.error('err')"));
    expect(passed.passed).toBe(true);
    expect(passed.output).toMatch(/out/);
    expect(passed.output).toMatch(/err/);
    expect((await run(node('bad', 'process.exit(3)'))).passed).toBe(false);
  });

  it('fail where they are killed or cannot be started', async () => {
    expect((await run(node('killed', 'process.kill(process.pid)'))).passed).toBe(false);
    const absent = await run({ title: 'absent', command: 'no-such-command', args: [] });
    expect(absent.passed).toBe(false);
    expect(absent.output).toMatch(/ENOENT/);
  });

  it('run side by side and are told of in their order', async () => {
    const ended: Outcome[] = [];
    const slowFirst = [
      node('slow', 'setTimeout(() => {}, 300)'),
      node('quick', ''),
      node('bad', 'process.exit(1)'),
    ];
    await runSideBySide(slowFirst, 2, (outcome) => ended.push(outcome));
    expect(ended.map(({ title, passed }) => [title, passed])).toEqual([
      ['slow', true],
      ['quick', true],
      ['bad', false],
    ]);
  });
});
