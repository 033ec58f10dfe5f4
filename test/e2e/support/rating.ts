import { matches, present, same } from './difference.ts';
import { send } from './http.ts';
import { linkToken } from './post.ts';
import type { Item, Submitter } from './types.ts';
import { until } from './until.ts';
import { labelOf, submitterWords } from './words.ts';
import type { World } from './world.ts';

/** What a deputy puts into the form. */
export interface Rating {
  attitude: string;
  result: string;
  reason?: string;
  comment?: string;
}

export const SATISFIED: Rating = {
  attitude: '满意',
  result: '满意',
  comment: '当面听取意见，答复实在，请按时间表抓好落实。',
};

export const UNSATISFIED: Rating = {
  attitude: '满意',
  result: '不满意',
  reason: '答复只讲了打算，没有责任人和时间表，群众反映的问题还没有解决。',
};

/** The token of the newest link that was mailed to a deputy about this item. */
export async function linkOf(world: World, item: Item, submitter: Submitter): Promise<string> {
  const dev = present('邮箱（/dev/mailbox）', world.dev);
  const address = present(`${submitter.name}的电子邮箱`, submitter.email);
  const subject = `关于${labelOf(item)}的答复，请您评价`;
  const mails = await until(
    `给${submitterWords(submitter)}的评价邮件（第${item.round}轮）`,
    async () => {
      const found = (await dev.mails(address)).filter((mail) => mail.subject === subject);
      return found.length >= item.round && found;
    },
  );
  return linkToken(present('评价邮件', mails[0]));
}

/** Rates as a deputy does in a browser: looks at the page, fills in the form, sends it once. */
export async function rateByLink(base: string, token: string, rating: Rating): Promise<void> {
  const path = `/p/${token}`;
  const shown = await send<string>(base, { path, accept: 'text/html' });
  same('打开评价页面', 200, shown.status);
  matches('评价页面', /请您评价/, shown.body);
  const { attitude, result, reason = '', comment = '' } = rating;
  const thanks = await send<string>(base, {
    method: 'POST',
    path,
    form: { attitude, result, reason, comment },
    accept: 'text/html',
  });
  same(`提交评价（${thanks.status >= 300 ? thanks.body.slice(0, 400) : ''}）`, 200, thanks.status);
  matches('提交评价后的页面', /评价已收到/, thanks.body);
}
