import type { Mailbox } from '../mailbox/mailbox.ts';
import { OUTCOMES, type Outcome } from '../mailbox/sesEvents.ts';
import {
  type ArrangedTrouble,
  MAIL_TROUBLES,
  type MailFaults,
  type MailTrouble,
} from '../mailFaults.ts';
import { BadRequest, type DevRoute, devRoute, json } from './routes.ts';

const HOW = `请给出 {"trouble":"${MAIL_TROUBLES.join('|')}","calls":3} 或 {"trouble":"fail","rate":0.5,"seed":7}（可加 "to"），{"refuse":"地址"}，{"tell":"${OUTCOMES.join('|')}","to":"地址"}（可加 "times"），或 {"clear":true}`;

const isTrouble = (value: unknown): value is MailTrouble =>
  (MAIL_TROUBLES as readonly unknown[]).includes(value);
const isOutcome = (value: unknown): value is Outcome =>
  (OUTCOMES as readonly unknown[]).includes(value);

function troubleOf(fields: Record<string, unknown>): ArrangedTrouble {
  const { trouble, calls, rate, seed, to } = fields;
  const whole = (value: unknown) => value === undefined || Number.isInteger(value);
  const share = rate === undefined || (typeof rate === 'number' && rate >= 0 && rate <= 1);
  if (!isTrouble(trouble) || !whole(calls) || !whole(seed) || !share) throw new BadRequest(HOW);
  if (calls === undefined && rate === undefined) throw new BadRequest(HOW);
  return {
    trouble,
    ...(typeof calls === 'number' ? { calls } : {}),
    ...(typeof rate === 'number' ? { rate } : {}),
    ...(typeof seed === 'number' ? { seed } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  };
}

/**
 * /dev/faults/mail: the mail provider fails, throttles, loses its answer, refuses an address, or says later that
 * the newest mail to an address bounced or was complained of.
 */
export function mailFaultRoutes(
  faults: Omit<MailFaults, 'meet'>,
  mailbox: Pick<Mailbox, 'list' | 'tell'>,
): DevRoute[] {
  function tell(outcome: Outcome, to: unknown, times: unknown) {
    const [newest] = typeof to === 'string' ? mailbox.list(to, 1) : [];
    if (!newest) throw new BadRequest('没有寄给这个地址的邮件', 404);
    const told = Array.from({ length: Number(times ?? 1) }, () => mailbox.tell(newest, outcome));
    return json({ id: newest.id, told: told.filter(Boolean).length });
  }
  return [
    devRoute('POST /dev/faults/mail', async ({ fields }) => {
      const asked: Record<string, unknown> = await fields();
      if (asked.clear === true) faults.clear();
      else if (typeof asked.refuse === 'string') faults.refuse(asked.refuse);
      else if (isOutcome(asked.tell)) return tell(asked.tell, asked.to, asked.times);
      else faults.arrange(troubleOf(asked));
      return json({ arranged: asked });
    }),
  ];
}
