import { afterEach, describe, expect, it } from 'vitest';
import { mailFaultRoutes } from '../../../local/dev/mailFaultRoutes.ts';
import type { Mail } from '../../../local/mailbox/mailbox.ts';
import { outcomeEvent } from '../../../local/mailbox/sesEvents.ts';
import { createMailFaults } from '../../../local/mailFaults.ts';
import { served } from '../served.ts';

const WELL = { announced: true, answered: true };
const TO = ['a@x.example'];

/** What each of so many mails meets: its course, or the code of its fault. */
function meets(faults: ReturnType<typeof createMailFaults>, times: number, to = TO) {
  return Array.from({ length: times }, () => {
    try {
      const { announced, answered } = faults.meet(to);
      return answered ? 'well' : announced ? 'answer lost' : 'both lost';
    } catch (error) {
      return `${(error as { code: string }).code} ${(error as { status: number }).status}`;
    }
  });
}

describe('a mail provider that misbehaves', () => {
  it('is well until something is arranged', () => {
    expect(createMailFaults().meet(TO)).toEqual(WELL);
  });

  it('fails, throttles or loses the next so many', () => {
    const faults = createMailFaults();
    faults.arrange({ trouble: 'fail', calls: 2 });
    expect(meets(faults, 3)).toEqual(['ServiceUnavailable 503', 'ServiceUnavailable 503', 'well']);
    faults.arrange({ trouble: 'throttle', calls: 1 });
    expect(meets(faults, 2)).toEqual(['Throttling 400', 'well']);
    faults.arrange({ trouble: 'lose-answer', calls: 1 });
    expect(meets(faults, 2)).toEqual(['answer lost', 'well']);
    faults.arrange({ trouble: 'lose-both', calls: 1 });
    expect(meets(faults, 2)).toEqual(['both lost', 'well']);
  });

  it('fails by a rate that the seed makes the same every time', () => {
    const row = (seed: number) => {
      const faults = createMailFaults();
      faults.arrange({ trouble: 'fail', rate: 0.5, seed });
      return meets(faults, 200);
    };
    expect(row(7)).toEqual(row(7));
    expect(row(7)).not.toEqual(row(8));
    const failed = row(7).filter((one) => one !== 'well').length;
    expect(failed).toBeGreaterThan(70);
    expect(failed).toBeLessThan(130);
  });

  it('fails only those to an address, where one is given', () => {
    const faults = createMailFaults();
    faults.arrange({ trouble: 'fail', calls: 1, to: 'b@x.example' });
    expect(meets(faults, 1)).toEqual(['well']);
    expect(meets(faults, 2, ['b@x.example'])).toEqual(['ServiceUnavailable 503', 'well']);
  });

  it('refuses an address for good, until all is cleared', () => {
    const faults = createMailFaults();
    faults.refuse('A@x.example');
    expect(meets(faults, 2)).toEqual(['MessageRejected 400', 'MessageRejected 400']);
    faults.clear();
    expect(meets(faults, 1)).toEqual(['well']);
  });
});

const mail: Mail = {
  ...{ id: 'id-1', at: '2026-03-02T01:00:00.000Z', date: '2026-03-02', from: 'n@y.example' },
  ...{ to: TO, subject: '进度', html: '', text: '', tags: { mailId: 'm1' } },
  configurationSet: 'huiyin',
};

describe('what SES says later', () => {
  it.each([
    ['bounce', 'Bounce'],
    ['transient-bounce', 'Bounce'],
    ['complain', 'Complaint'],
    ['reject', 'Reject'],
  ] as const)('%s brings our tags back', (outcome, eventType) => {
    const { source, detail } = outcomeEvent(outcome, mail, Date.parse('2026-03-03T01:00:00.000Z'));
    expect(source).toBe('aws.ses');
    expect(detail).toMatchObject({
      eventType,
      mail: { messageId: 'id-1', tags: { mailId: ['m1'], 'ses:configuration-set': ['huiyin'] } },
    });
    const type = (detail as { bounce?: { bounceType: string } }).bounce?.bounceType;
    const wanted = { bounce: 'Permanent', 'transient-bounce': 'Transient' } as const;
    expect(type).toBe(outcome in wanted ? wanted[outcome as keyof typeof wanted] : undefined);
  });
});

describe('/dev/faults/mail', () => {
  let site: Awaited<ReturnType<typeof served>> | undefined;
  afterEach(() => site?.close());

  it('arranges, refuses, tells, clears, and refuses what it does not understand', async () => {
    const faults = createMailFaults();
    const told: string[] = [];
    const mailbox = {
      list: (to?: string) => (to === TO[0] ? [mail] : []),
      tell: (_: Mail, outcome: string) => told.push(outcome) > 0,
    };
    site = await served(mailFaultRoutes(faults, mailbox));
    const post = async (body: object) =>
      fetch(`${site?.base}/dev/faults/mail`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(body),
      });
    expect((await post({ trouble: 'throttle', calls: 1 })).status).toBe(200);
    expect(meets(faults, 2)).toEqual(['Throttling 400', 'well']);
    await post({ refuse: TO[0] });
    expect(meets(faults, 1)).toEqual(['MessageRejected 400']);
    await post({ clear: true });
    expect(meets(faults, 1)).toEqual(['well']);
    expect(await (await post({ tell: 'bounce', to: TO[0], times: 2 })).json()).toEqual({
      id: 'id-1',
      told: 2,
    });
    expect(told).toEqual(['bounce', 'bounce']);
    expect((await post({ tell: 'bounce', to: 'nobody@x.example' })).status).toBe(404);
    for (const wrong of [{}, { trouble: 'explode', calls: 1 }, { trouble: 'fail' }]) {
      expect((await post(wrong)).status).toBe(400);
    }
    expect((await post({ trouble: 'fail', rate: 2 })).status).toBe(400);
  });
});
