import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { finish } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { Refused } from '../support/http.ts';
import type { Profile } from '../support/profile.ts';
import { guessNumber, registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

/** A motion turned into a suggestion, under the supervision of the standing committee. */
async function registerKeyMotion(world: World): Promise<Item> {
  for (;;) {
    try {
      return await registerNew(world, {
        title: '关于制定灵活就业人员权益保障条例的议案',
        demands: ['启动立法调研', '先行出台保障措施'],
        kind: 'motion',
        motionNumber: guessNumber(),
        more: { keyItem: true },
      });
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'MOTION_REGISTERED')) throw error;
    }
  }
}

const asksSuperior = ({ signOff: { reply, except = [] } }: Profile) =>
  [reply, ...except].some(({ superiorCheck }) => superiorCheck);

/** Where no rule of the place asks the superior, the same item goes straight to the signature. */
async function unasked(world: World, itemId: string): Promise<void> {
  const signing = await createWalker(world, itemId).walk({ until: at('sign') });
  same('本地不报上级审核', [], signing.superiorChecks);
  world.report.held('本地没有复前审核，直接签发');
}

/** 复前审核: a key motion's reply is put to the superior before it is signed; refused, it is drafted again. */
export const superiorChecked: Scenario = {
  name: 'superior-checked',
  title: '重点督办的议案转建议：签发前报上级审核，不同意的退回重拟，同意后才签发',
  needsDev: true,
  async run(world) {
    const { people } = world;
    const { itemId } = await registerKeyMotion(world);
    if (!asksSuperior(world.profile)) return unasked(world, itemId);
    const walker = createWalker(world, itemId);
    const asked = await walker.walk({ until: at('superior-check') });
    const today = await world.today();
    const data = handIn('superior-check', asked, { people, today, letter: 'A' });
    await refuseAll(world, asked, [
      ending(asked, 'superior-check', data, {
        what: '局长代登上级意见',
        by: 'director',
        status: 403,
        code: 'FORBIDDEN',
        says: /局办公室/,
      }),
      ending(
        asked,
        'superior-check',
        { ...data, askedOn: today, answeredOn: addDays(today, -1) },
        {
          ...{ what: '没报就答复了', by: 'clerk', status: 422, code: 'ANSWERED_BEFORE_ASKED' },
          says: /不能早于报送日期/,
        },
      ),
      ending(
        asked,
        'superior-check',
        { ...data, opinion: '' },
        {
          ...{ what: '上级不同意而没有意见', by: 'clerk', outcome: 'return', status: 422 },
          ...{ code: 'REASON_MISSING', says: /写明理由/ },
        },
      ),
    ]);
    await finish(
      world,
      itemId,
      { step: 'superior-check', by: 'clerk', outcome: 'return' },
      { ...data, opinion: '请补充先行措施的责任单位。' },
    );
    const again = await walker.walk({ until: at('superior-check') });
    same('重拟后再报', 2, again.reply?.revision);
    const signing = await walker.walk({ until: at('sign') });
    same(
      '两次审核都在案',
      [false, true],
      signing.superiorChecks.map(({ agreed }) => agreed),
    );
    same(
      '不同意的意见在案',
      '请补充先行措施的责任单位。',
      present('首次', signing.superiorChecks[0]).opinion,
    );
    await walker.checkMails();
    world.report.held('上级同意以前没有签发');
  },
};
