import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Locked, takeLock } from '../../local/lock.ts';
import { createMachines } from '../../local/machines.ts';
import { HELP, readOptions } from '../../local/options.ts';
import { sourceDigest } from '../../local/prepare.ts';
import { shareOut } from '../../local/share.ts';
import { createStops } from '../../local/stops.ts';
import { assembly, resource } from './assembly.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'huiyin-parts-'));

describe('options', () => {
  it('have the defaults of the help, and the AWS port follows the port', () => {
    expect(readOptions([])).toEqual({
      ...{ port: 3000, awsPort: 3001, data: '.huiyin', fresh: false, empty: false },
      ...{ verbose: false },
      ...{ today: undefined, assembly: undefined, profile: 'shandong' },
    });
    const given = ['--port', '4000', '--data', 'd', '--today', '2026-03-02', '--fresh'];
    expect(readOptions(given)).toMatchObject({ port: 4000, awsPort: 4001, data: 'd', fresh: true });
    expect(readOptions(['--port=0'])).toMatchObject({ port: 0, awsPort: 0 });
    expect(readOptions(['-h'])).toBe('help');
    for (const name of ['port', 'aws-port', 'data', 'today', 'fresh', 'assembly', 'verbose']) {
      expect(HELP).toContain(`--${name}`);
    }
  });
});

describe('the lock of a data folder', () => {
  it('is held by one process, and not by one that is gone', () => {
    const at = folder();
    const release = takeLock(at);
    expect(() => takeLock(at)).toThrow(Locked);
    release();
    takeLock(at)();
    // Same number, another birth: the process that held it is gone.
    writeFileSync(join(at, 'lock'), `${process.pid} 1`);
    takeLock(at)();
    writeFileSync(join(at, 'lock'), '');
    takeLock(at)();
  });
});

describe('the digest of the sources', () => {
  it('changes with content and name of what the template is made of, and with nothing else', () => {
    const root = folder();
    mkdirSync(join(root, 'functions/api'), { recursive: true });
    const file = join(root, 'functions/api/a.ts');
    writeFileSync(file, '1');
    const first = sourceDigest(root);
    writeFileSync(join(root, 'README.md'), 'x');
    expect(sourceDigest(root)).toBe(first);
    writeFileSync(file, '2');
    const second = sourceDigest(root);
    expect(second).not.toBe(first);
    writeFileSync(join(root, 'functions/api/b.ts'), '');
    expect(sourceDigest(root)).not.toBe(second);
    expect(readFileSync(file, 'utf8')).toBe('2');
  });
});

describe('state machines of the template', () => {
  it('are created from text or asset, with their substitutions', () => {
    const file = join(folder(), 'asl.json');
    const hole = (name: string) => `\${${name}}`;
    writeFileSync(file, `{"Resource":"${hole('Fn')}","Keep":"${hole('Other')}"}`);
    const created: unknown[] = [];
    createMachines(
      assembly([
        resource(
          'AWS::StepFunctions::StateMachine',
          'One',
          {
            StateMachineName: 'one',
            DefinitionS3Location: { Bucket: 'b', Key: file },
            DefinitionSubstitutions: { Fn: 'arn:f' },
            RoleArn: 'arn:r',
          },
          'arn:aws:states:us-east-1:000000000000:stateMachine:one',
        ),
      ]),
      { createStateMachine: (input) => String(created.push(input)) },
    );
    expect(created).toEqual([
      {
        name: 'one',
        definition: `{"Resource":"arn:f","Keep":"${hole('Other')}"}`,
        roleArn: 'arn:r',
        type: undefined,
      },
    ]);
  });
});

describe('the share of a function', () => {
  it('bounds its own calls, leaves the others alone and counts who waits', async () => {
    let together = 0;
    let most = 0;
    let calls = 0;
    const functions = shareOut(
      {
        busy: () => together,
        stop: async () => undefined,
        async invoke(name) {
          if (name.endsWith('other')) return 'other';
          together += 1;
          most = Math.max(most, together);
          await delay(5);
          together -= 1;
          if (calls > 8) throw new Error('some fail');
          return 'done';
        },
      },
      2,
      () => {
        calls += 1;
      },
    );
    const all = Array.from({ length: 9 }, () => functions.invoke('arn:x:api', {}));
    expect(await functions.invoke('arn:x:other', {})).toBe('other');
    expect(functions.busy()).toBe(9);
    await Promise.allSettled(all);
    expect([most, calls, functions.busy()]).toEqual([2, 10, 0]);
  });
});

describe('stops', () => {
  it('run last started first, once, whatever fails', async () => {
    const order: number[] = [];
    const stops = createStops();
    stops.add(() => order.push(1));
    stops.add(() => {
      order.push(2);
      throw new Error('no');
    });
    stops.add(async () => order.push(3));
    await stops.run();
    await stops.run();
    expect(order).toEqual([3, 2, 1]);
  });
});
