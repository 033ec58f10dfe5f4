import { chooseCoItem } from '../support/choose.ts';
import { matches, present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { type Circumstances, handIn } from '../support/handIn.ts';
import { fitsClock, numberOf, type Profile } from '../support/profile.ts';
import type { Refusal } from '../support/refusals.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

/** Neither an empty opinion nor one without basis passes, and nobody else writes it. */
function refusals(item: Item): Refusal[] {
  const handler = item.division?.handler ?? '';
  const basis = [{ title: '社区服务设施规划' }];
  const how = { what: '没有依据的协办意见', by: handler, status: 422 };
  return [
    ending(
      item,
      'co-draft',
      { text: '无意见。', basis: [] },
      { ...how, code: 'BASIS_MISSING', says: /依据/ },
    ),
    ending(
      item,
      'co-draft',
      { text: '', basis },
      { ...how, what: '空的协办意见', status: 400, code: 'BAD_INPUT', says: /./ },
    ),
    ending(
      item,
      'co-draft',
      { text: '同意。', basis },
      {
        what: '办公室代拟协办意见',
        by: 'clerk',
        status: 403,
        code: 'FORBIDDEN',
        says: /具体承办人/,
      },
    ),
  ];
}

/** 核稿 has the same eight points as of a reply. */
function sheetRefusal(item: Item, circumstances: Circumstances): Refusal[] {
  const accuracy = { pertinent: true, truthful: false, complete: true, effective: true };
  const data = { ...handIn('office-review', item, circumstances), accuracy };
  const how = { what: '核稿少一项', by: 'clerk', status: 422 };
  return [
    ending(item, 'office-review', data, {
      ...how,
      code: 'REVIEW_SHEET_INCOMPLETE',
      says: /四个准确把握/,
    }),
  ];
}

/** It was sent on a day that there is and that has come. */
function sendingRefusals(item: Item, circumstances: Circumstances): Refusal[] {
  const sent = (on: string) => ({ ...handIn('co-send', item, circumstances), on });
  const how = { by: 'clerk', status: 422 };
  return [
    ending(item, 'co-send', sent('2099-01-02'), {
      ...how,
      what: '送出日期在今天之后',
      code: 'DATE_IN_FUTURE',
      says: /今天之后/,
    }),
    ending(item, 'co-send', sent('2026-02-30'), {
      ...how,
      what: '没有这一天',
      code: 'IMPOSSIBLE_DATE',
      says: /没有/,
    }),
  ];
}

/** The place's own clock, or the batch's date where that is earlier. */
function checkClock({ deadlines, item }: Item, { clocks, words }: Profile): void {
  const deadline = present('协办意见时限', deadlines[0]);
  same('时限', ['coOpinion', `${words.coOpinion}时限`], [deadline.kind, deadline.name]);
  const clock = present('时限', clocks.coOpinion);
  const received = clock.anchor === 'received';
  const from = received ? item.receivedOn : item.assignedOn;
  fitsClock('协办意见时限', clock, from, deadline.due, item.replyBy);
  same('预警在到期之前', true, deadline.warn <= deadline.due);
  matches('时限的由来', received ? /收到|交办单/ : /交办/, deadline.explanation.sentence);
}

async function checkSent(world: World, done: Item): Promise<void> {
  const [sent, ...others] = done.coOpinion?.sent ?? [];
  same('送出次数', 0, others.length);
  const { to, on, documentNumber, round } = present('送出', sent);
  same('送给主办单位', [done.item.leadUnit, 1], [to, round]);
  const { coNumber } = present('种类', world.profile.kinds[done.item.kind]);
  matches('文号用协办的字号', numberOf(coNumber), documentNumber);
  same('送出日期不晚于今天', true, on <= (await world.today()));
  same('没有征询、没有评价', [[], []], [done.ratings, done.unreturned]);
  const steps = (await world.client.timeline(done.itemId)).map(({ what }) => what);
  same(
    '没有面复送达和征询',
    [],
    steps.filter((what) => /面复送达|征询意见/.test(what)),
  );
}

/** (f) 协办, straight: the opinion goes to the lead unit, numbered and in time; the deputies hear nothing. */
export const coHandled: Scenario = {
  name: 'co-handled',
  title: '协办件：同样签批、审核，协办意见编号送主办单位，不答复代表',
  async run(world) {
    const { itemId } = await chooseCoItem(world, {
      title: '关于在社区增设便民就业服务点的建议',
      demands: ['在社区增设就业服务点'],
      leadUnit: '市民政局',
    });
    const walker = createWalker(world, itemId);
    const drafting = await walker.walk({ until: at('co-draft') });
    checkClock(drafting, world.profile);
    await refuseAll(world, drafting, refusals(drafting));

    const circumstances = { people: world.people, today: await world.today(), letter: 'A' };
    const reviewing = await walker.walk({ until: at('office-review') });
    await refuseAll(world, reviewing, sheetRefusal(reviewing, circumstances));
    const sending = await walker.walk({ until: at('co-send') });
    await refuseAll(world, sending, sendingRefusals(sending, circumstances));

    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    await checkSent(world, done);
    world.report.held(
      `协办意见 ${done.documentNumber} 送${done.item.leadUnit}，时限：${done.deadlines[0]?.explanation.sentence}`,
    );
    await walker.checkMails();
  },
};
