import { present } from '../../support/difference.ts';
import { type Entry, heldMinutes, type Review, registerOf, USUAL } from '../../support/yearEnd.ts';
import { drawn } from '../temper.ts';
import { daysSince, post, type Year } from '../year.ts';

const TEXTS = {
  practices: '主要领导包抓重点件，三次见面全程留痕，每周调度、逐级催办。',
  problems: '个别承诺事项推进偏慢，一件答复逾期。',
  nextSteps: '未了事项逐件明确责任人和时限，转入下一年。',
};

type Row = Entry & { finding?: { result: string }; checks?: { outcome: string }[] };

/** The handler assesses; the inspectors check, and send the first one back once. */
async function assess(year: Year, lookBackId: string): Promise<void> {
  const { world, day, diary } = year;
  const inspector = present('督查组', world.people.at({ role: 'inspector' })[0]).id;
  const path = `/v1/look-backs/${lookBackId}`;
  const rows = (await registerOf(world, lookBackId)) as Row[];
  for (const [nth, { itemId, why, handler, result, endedOn, checks = [] }] of rows.entries()) {
    if (endedOn) continue;
    const waited = daysSince(year, `年终 ${itemId} ${result ?? ''} ${checks.length}`);
    if (!result) {
      if (waited < drawn(`年终 ${itemId}`, 1, 3)) continue;
      await post(year, handler ?? 'clerk', `${path}/results`, { itemId, ...USUAL[why] });
      diary.count(day.date, 'other');
    } else if (waited >= 1) {
      const back = nth === 0 && checks.length === 0;
      const json = back
        ? { itemId, outcome: 'returned', remark: '请补充现场照片。' }
        : { itemId, outcome: 'agreed' };
      await post(year, inspector, `${path}/checks`, json);
      diary.count(day.date, 'other');
      if (back) diary.note(day.date, `年终督查：督查组退回${itemId}的复评，请重评`);
    }
  }
}

/** The review of the year that the API shows, where there is one. */
export async function reviewOf({ world }: Pick<Year, 'world'>, reviewed: string) {
  const path = `/v1/year-ends/${reviewed}`;
  const { status, body } = await world.client.send<Review>('clerk', { path });
  return status === 404 ? undefined : body;
}

/** 年终督查: whatever it waits for today. */
export async function endYear(year: Year, reviewed: string): Promise<void> {
  const { world, day, diary, firstSeen } = year;
  if (day.date < `${reviewed}-${world.profile.rounds.yearEnd.from}`) return;
  const review = await reviewOf(year, reviewed);
  if (!review || review.step === 'over') return;
  if (!firstSeen.has(`年终 ${review.step}`)) {
    diary.note(day.date, `年终督查进行到：${review.stepName}`);
  }
  const waited = daysSince(year, `年终 ${review.step}`);
  if (review.step === 'look-back') await assess(year, review.chosen?.lookBackId ?? '');
  if (review.step === 'write' && waited >= 2) {
    await post(year, 'office', `/v1/year-ends/${reviewed}/report`, TEXTS);
  }
  if (review.step === 'hear' && waited >= 3) {
    const { path, json } = await heldMinutes(world, Number(reviewed));
    await post(year, 'secretary', path, json);
    diary.note(day.date, '党组会年末听取，形成纪要');
  }
}
