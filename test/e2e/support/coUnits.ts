import { matches, present, same } from './difference.ts';
import { type Answer, send } from './http.ts';
import { linkToken } from './post.ts';
import type { CoUnit, Item } from './types.ts';
import { addressOf, askedSubject } from './unitAddress.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** What a unit writes into its form. */
export interface Opinion {
  stance: string;
  text: string;
  basis?: string;
  signerName: string;
  signerTitle: string;
  contact?: string;
}

/** A unit agrees, and says with what. */
export function opinionOf({ item }: Item, unit: string): Opinion {
  return {
    stance: 'agree',
    text: `同意就《${item.title}》的办理方向。涉及${unit}职责的部分，今年内安排专人配合落实。`,
    basis: '本单位2026年工作要点',
    signerName: '乔立群',
    signerTitle: '副局长',
    contact: '办公室 0530-5551101',
  };
}

/** The same as it comes on paper and is entered by the office. */
export function paperOf(item: Item, unit: string, today: string): object {
  const title = `${unit}关于第${item.item.number}号件的协办意见`;
  return { unit, ...opinionOf(item, unit), document: { title, signedOn: today } };
}

/** The unit as the item shows it. */
export function unitOf(item: Item, unit: string): CoUnit {
  return present(
    `${item.itemId} 的协办单位${unit}`,
    item.coUnits.find((known) => known.unit === unit),
  );
}

/** The token of the newest link by which a unit was asked about this item. */
export async function unitLink(world: World, item: Item, unit: string): Promise<string> {
  const dev = present('邮箱（/dev/mailbox）', world.dev);
  const address = present(`${unit}的电子邮箱`, addressOf(unit));
  const last = unitOf(item, unit).askings.at(-1);
  const word = world.profile.words.coOpinion;
  const subject = askedSubject(item, last?.reason !== undefined, word);
  const mails = await until(`给${unit}的《${subject}》`, async () => {
    const found = (await dev.mails(address)).filter((mail) => mail.subject === subject);
    return found.length > 0 && found;
  });
  return linkToken(present('征求意见的邮件', mails[0]));
}

/** Answers as a unit does in a browser: looks at the page, fills in the form, sends it. */
export async function answerByLink(base: string, token: string, opinion: Opinion): Promise<void> {
  const path = `/p/${token}`;
  const shown = await send<string>(base, { path, accept: 'text/html' });
  same('打开协办意见页面', 200, shown.status);
  matches('协办意见页面', /请贵单位/, shown.body);
  const form = { ...opinion };
  const done = await send<string>(base, { method: 'POST', path, form, accept: 'text/html' });
  same(`提交协办意见（${done.status >= 300 ? done.body.slice(0, 400) : ''}）`, 200, done.status);
  matches('提交之后的页面', /意见已收到，谢谢/, done.body);
}

/** A form that is not taken: status and code, and a Chinese reason. */
export async function notTaken(
  world: World,
  token: string,
  opinion: object,
  { what, answer, says }: { what: string; answer: string; says: RegExp },
): Promise<void> {
  const path = `/p/${token}`;
  const refused: Answer<{ code?: string; detail?: string }> = await send(world.client.base, {
    method: 'POST',
    path,
    json: opinion,
  });
  same(`${what}：状态与代码`, answer, `${refused.status} ${refused.body.code}`);
  matches(`${what}：说明`, says, refused.body.detail);
  const date = await world.today();
  world.report.step({ date, who: '协办单位', did: what, entered: answer });
}
