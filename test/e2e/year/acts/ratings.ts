import { present } from '../../support/difference.ts';
import { linkToken } from '../../support/post.ts';
import { linkOf, type Rating, rateByLink, SATISFIED } from '../../support/rating.ts';
import type { Item, Submitter, Task } from '../../support/types.ts';
import { labelOf, submitterWords } from '../../support/words.ts';
import { fateOf } from '../cast.ts';
import { drawn } from '../temper.ts';
import { daysSince, type Year } from '../year.ts';

/** The token of the newest link about a second reply. */
async function secondLink({ dev }: Year, item: Item, { email = '' }: Submitter): Promise<string> {
  const about = `关于${labelOf(item)}承诺事项的`;
  const mails = await dev.mails(email);
  return linkToken(
    present(
      '再次答复的邮件',
      mails.find(({ subject }) => subject.startsWith(about) && subject.endsWith('请您评价')),
    ),
  );
}

const REASON = '请再看看群众的实际困难。';

/** Each deputy rates on a day of their own, or never. */
export async function rate(year: Year, item: Item, task: Task): Promise<void> {
  const { world, diary, day } = year;
  const { rates = () => SATISFIED } = fateOf(item.itemId, item.item.part);
  const waited = daysSince(year, `${item.itemId} ${task.taskId}`);
  const second = task.step === 'second-consult';
  for (const [nth, submitter] of item.item.submitters.entries()) {
    const name = `${item.itemId} ${task.taskId} ${submitter.id}`;
    const rating: Rating | undefined = second ? SATISFIED : rates(item.round, nth);
    if (!rating || waited !== drawn(name, 1, 7)) continue;
    const token = second
      ? await secondLink(year, item, submitter)
      : await linkOf(world, item, submitter);
    await rateByLink(world.client.base, token, rating);
    diary.count(day.date, 'rating');
    if (rating.result === '不满意') {
      const who = submitterWords(submitter);
      diary.note(
        day.date,
        `${who}对${item.itemId}第${item.round}轮答复不满意：${rating.reason ?? REASON}`,
      );
    }
  }
}
