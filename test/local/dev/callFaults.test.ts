import { afterEach, describe, expect, it } from 'vitest';
import { createCallFaults } from '../../../local/callFaults.ts';
import { callFaultRoutes } from '../../../local/dev/callFaultRoutes.ts';
import { Fault, LostAnswer } from '../../../local/endpoint/fault.ts';
import type { Functions } from '../../../local/ports.ts';
import { served } from '../served.ts';

const VIEWS = {
  arn: 'arn:aws:sts::0:assumed-role/r/Workflow-Views',
  roleArn: 'arn:aws:iam::0:role/r',
};
const OPERATOR = { arn: 'arn:aws:iam::0:user/operator' };

/** What each of so many calls meets. */
async function meets(faults: ReturnType<typeof createCallFaults>, times: number, caller = VIEWS) {
  const met: string[] = [];
  for (let n = 0; n < times; n += 1) {
    const fault = await faults.intercept('dynamodb', 'PutItem', caller);
    if (fault instanceof LostAnswer) met.push('lost');
    else met.push(fault instanceof Fault ? `${fault.code} ${fault.status}` : 'well');
  }
  return met;
}

const functions: Functions = {
  invoke: async () => 'done',
  busy: () => 0,
  stop: async () => undefined,
};

describe('calls between the parts of the system that fail', () => {
  it('are well until something is arranged, and again once it is taken back', async () => {
    const faults = createCallFaults();
    expect(await meets(faults, 2)).toEqual(['well', 'well']);
    faults.arrange([{ trouble: 'fail', rate: 1 }]);
    expect(await meets(faults, 1)).toEqual(['InternalServerError 500']);
    faults.arrange([]);
    expect(await meets(faults, 1)).toEqual(['well']);
  });

  it('fail, are throttled, or lose their answer, by a rate that the seed makes the same', async () => {
    const row = async (seed: number) => {
      const faults = createCallFaults();
      faults.arrange(
        [
          { trouble: 'fail', rate: 0.2 },
          { trouble: 'throttle', rate: 0.2 },
          { trouble: 'lose-answer', rate: 0.2 },
        ],
        seed,
      );
      return meets(faults, 100);
    };
    expect(await row(7)).toEqual(await row(7));
    expect(await row(7)).not.toEqual(await row(8));
    expect(new Set(await row(7))).toEqual(
      new Set(['well', 'InternalServerError 500', 'ThrottlingException 400', 'lost']),
    );
  });

  it('concern services, functions and operations by name, and never the operator', async () => {
    const faults = createCallFaults();
    faults.arrange([{ trouble: 'fail', rate: 1, services: ['s3'] }]);
    expect(await meets(faults, 1)).toEqual(['well']);
    faults.arrange([{ trouble: 'fail', rate: 1, of: 'Mail' }]);
    expect(await meets(faults, 1)).toEqual(['well']);
    faults.arrange([{ trouble: 'fail', rate: 1, action: 'GetItem' }]);
    expect(await meets(faults, 1)).toEqual(['well']);
    faults.arrange([{ trouble: 'fail', rate: 1, of: 'Views', action: 'PutItem' }]);
    expect(await meets(faults, 1)).toEqual(['InternalServerError 500']);
    expect(await meets(faults, 1, OPERATOR as typeof VIEWS)).toEqual(['well']);
    expect(faults.struck()).toEqual({ 'dynamodb fail': 1 });
  });

  it('end a function after its work, before it answers', async () => {
    const faults = createCallFaults();
    const { invoke } = faults.around(functions);
    expect(await invoke('Workflow-Views', {})).toBe('done');
    faults.arrange([{ trouble: 'time-out', rate: 1, of: 'Views' }]);
    await expect(invoke('arn:aws:lambda:x:0:function:Workflow-Views', {})).rejects.toMatchObject({
      name: 'Sandbox.Timedout',
    });
    expect(await invoke('Workflow-Mail', {})).toBe('done');
  });

  it('bring batches of a stream again, and late', () => {
    const faults = createCallFaults();
    expect([faults.replays('w/Views'), faults.waits('w/Views')]).toEqual([false, 0]);
    faults.arrange([
      { trouble: 'replay', rate: 1, of: 'Views' },
      { trouble: 'late', rate: 1, of: 'Relay' },
    ]);
    expect([faults.replays('w/Views'), faults.waits('w/Views')]).toEqual([true, 0]);
    expect([faults.replays('w/Relay'), faults.waits('w/Relay')]).toEqual([false, 400]);
  });
});

describe('/dev/faults/calls and /dev/faults/disk', () => {
  let site: Awaited<ReturnType<typeof served>> | undefined;
  afterEach(() => site?.close());

  it('arrange, tell what struck, and refuse what they do not understand', async () => {
    const faults = createCallFaults();
    const filled: boolean[] = [];
    site = await served(
      callFaultRoutes(faults, async (full) => {
        filled.push(full);
        if (filled.length > 2) throw new Error('no prlimit');
      }),
    );
    const post = (path: string, body: object) =>
      fetch(`${site?.base}/dev/faults/${path}`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(body),
      });
    const fault = {
      trouble: 'fail',
      rate: 1,
      services: ['dynamodb'],
      of: 'Views',
      action: 'PutItem',
    };
    expect((await post('calls', { faults: [fault], seed: 7 })).status).toBe(200);
    expect(await meets(faults, 2)).toEqual(['InternalServerError 500', 'InternalServerError 500']);
    expect(await (await site.get('/dev/faults/calls')).json()).toEqual({
      struck: { 'dynamodb fail': 2 },
    });
    for (const wrong of [
      {},
      { faults: [{ trouble: 'fire', rate: 1 }] },
      { faults: [{ ...fault, rate: 2 }] },
      { faults: [{ ...fault, services: ['ec2'] }] },
      { faults: [fault], seed: 'x' },
    ]) {
      expect((await post('calls', wrong)).status).toBe(400);
    }
    expect((await post('disk', { full: true })).status).toBe(200);
    expect((await post('disk', { full: false })).status).toBe(200);
    expect((await post('disk', { full: 'yes' })).status).toBe(400);
    expect((await post('disk', { full: true })).status).toBe(501);
    expect(filled).toEqual([true, false, true]);
  });
});
