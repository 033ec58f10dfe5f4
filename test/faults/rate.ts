import { insist } from '../e2e/kill/insist.ts';
import { type Call, Refused, send } from '../e2e/support/http.ts';
import { linkToken } from '../e2e/support/post.ts';
import { SATISFIED } from '../e2e/support/rating.ts';
import type { Item } from '../e2e/support/types.ts';
import { labelOf } from '../e2e/support/words.ts';
import type { World } from '../e2e/support/world.ts';

/**
 * The next deputy who has not rated yet does so by the mailed link, however often it takes; a link that is
 * spent already was spent by the try whose answer was lost. False where there is nobody, or no mail yet.
 */
export async function rateNext(
  { client, dev }: World,
  item: Item,
  patience?: number,
): Promise<boolean> {
  const { round, ratings } = item;
  const submitter = item.item.submitters.find(
    ({ id }) => !ratings.some((one) => one.round === round && one.submitterId === id),
  );
  if (!submitter?.email || !dev) return false;
  const subject = `关于${labelOf(item)}的答复，请您评价`;
  const mail = (await dev.mails(submitter.email)).find((one) => one.subject === subject);
  if (!mail) return false;
  const { attitude, result, comment = '' } = SATISFIED;
  const form = { attitude, result, reason: '', comment };
  const call: Call = { method: 'POST', path: `/p/${linkToken(mail)}`, form, accept: 'text/html' };
  await insist(async () => {
    const answer = await send(client.base, call);
    if (answer.status >= 500) throw new Refused(call, answer);
  }, patience);
  return true;
}
