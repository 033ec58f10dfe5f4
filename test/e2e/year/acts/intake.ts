import type { Item } from '../../support/types.ts';
import { fateOf } from '../cast.ts';
import { daysSince, post, type Year } from '../year.ts';

async function signReceipt(year: Year, { itemId, intake }: Item): Promise<boolean> {
  if (intake.receipt) return false;
  await post(year, 'clerk', `/v1/items/${itemId}/receipt`, {});
  year.diary.count(year.day.date, 'other');
  return true;
}

async function askReturn(
  year: Year,
  { itemId, intake }: Item,
  proposedUnit: string,
): Promise<boolean> {
  if (intake.returns.length > 0) return false;
  const reason = '本件所提事项主要属该单位职责';
  await post(year, 'clerk', `/v1/items/${itemId}/returns`, { reason, proposedUnit });
  year.diary.note(year.day.date, `${itemId}申请退办，建议交${proposedUnit}`);
  return true;
}

async function withdraw(year: Year, { itemId }: Item): Promise<void> {
  const { date } = year.day;
  const letters = [{ submitterId: 's1', on: date }];
  await post(year, 'clerk', `/v1/items/${itemId}/withdrawal`, { letters });
  year.diary.note(date, `${itemId}由提出人书面撤回，终止办理`);
}

/** Asked by the handler, granted by the 交办机关 two days later. */
async function extend(year: Year, item: Item, to: string): Promise<boolean> {
  const { day, diary } = year;
  const { itemId, extensions, division } = item;
  const path = `/v1/items/${itemId}/extensions`;
  const [asked] = extensions;
  if (!asked && division) {
    await post(year, division.handler, path, { to, reason: '涉及三个部门，须专题调研' });
    diary.note(day.date, `${itemId}申请延期至${to}`);
    return true;
  }
  if (asked && !asked.moved && daysSince(year, `延期 ${itemId}`) >= 2) {
    const answer = { answer: 'granted', on: day.date, document: '×办函〔2026〕28号' };
    await post(year, 'clerk', `${path}/${asked.extensionId}/answer`, answer);
    diary.note(day.date, `${itemId}经交办机关同意延期至${to}`);
    return true;
  }
  return false;
}

/** 签收、退办、撤回、延期, as the item's fate has it: whether it changed, or is over by it. */
export async function fromOutside(year: Year, item: Item): Promise<boolean | 'over'> {
  const { date } = year.day;
  const { withdrawnOn, returnTo, extension } = fateOf(item.itemId, item.item.part);
  if (item.concluded) return false;
  if (withdrawnOn && date >= withdrawnOn) {
    await withdraw(year, item);
    return 'over';
  }
  const signed = await signReceipt(year, item);
  const asked = returnTo !== undefined && (await askReturn(year, item, returnTo));
  const longer = extension && date >= extension.on && (await extend(year, item, extension.to));
  return signed || asked || longer === true;
}
