import { coDraftOf, leadUnitAddress } from './coOpinions.ts';
import { addDays } from './dates.ts';
import type { People } from './people.ts';
import type { Profile } from './profile.ts';
import { draftOf } from './replies.ts';
import { handlerOf, sectionOf } from './sections.ts';
import type { Item } from './types.ts';

/** What the data of a step depends on besides the item. */
export interface Circumstances {
  people: People;
  /** Civil date */
  today: string;
  /** Class letter of the reply. */
  letter: string;
  /** The rules of the place; without, its letters are those of 山东. */
  profile?: Profile;
}

type Make = (item: Item, circumstances: Circumstances) => object;

const YES = {
  accuracy: { pertinent: true, truthful: true, complete: true, effective: true },
  unity: { requirements: true, review: true, format: true, dispatch: true },
};

/** The bureau's own date: some weeks from now where the lawful deadline leaves room for it. */
function innerDue({ deadlines }: Item, today: string): { due?: string } {
  const lawful = deadlines[0]?.due ?? today;
  const due = addDays(today, 30);
  return due < lawful ? { due } : {};
}

/** The lead takes it in person and signs for it, the others get it by registered post. */
const deliveries: Make = ({ item }, { today }) => ({
  deliveries: item.submitters.map(({ id, name, kind }, index) => ({
    submitterId: id,
    on: today,
    ...(kind === 'delegation' ? { contact: `${name}联系人贺新民` } : {}),
    ...(index === 0
      ? { way: 'in-person', receivedBy: name, receivedOn: today }
      : { way: 'post', trackingNumber: `XA${item.number}${index}37` }),
  })),
});

/** 督查 of everything the letter says, by the whole team. */
const inspected: Make = ({ item, promises }, { today, people }) => ({
  team: people.at({ role: 'inspector' }).map(({ id }) => id),
  noticeOn: today,
  findings: '对照答复逐项实地核查，已落实事项有据可查，推进事项有责任人和时间表。',
  results: [
    ...item.demands.map((_, index) => ({ of: `demand-${index + 1}`, result: 'done' })),
    ...promises
      .filter(({ status }) => status === 'open' || status === 'moved')
      .map(({ promiseId }) => ({ of: promiseId, result: 'partly', note: '按时间表推进' })),
  ],
});

/** The deputy director of the section; of a key item the director with him, where the place says so. */
function sponsorsOf(item: Item, people: People, directorHandles: boolean) {
  const deputy = people.leaderOf(sectionOf(item)).id;
  if (!directorHandles || !item.keyItem || item.item.part === 'co') return { sponsor: deputy };
  return { sponsor: people.at({ role: 'director' })[0]?.id, deputy };
}

const MAKE: Record<string, Make> = {
  propose: (item, { people, profile }) => ({
    opinion: '属我局职责，建议主办。请承办科室先当面听取意见，再研究提出答复。',
    sections: [sectionOf(item)],
    ...sponsorsOf(item, people, profile?.keyItems.directorHandles ?? false),
  }),
  'endorse-deputy': () => ({ opinion: '同意拟办意见，我来包案。' }),
  'endorse-director': () => ({ opinion: '同意。务必见人见事、办出实效。' }),
  assign: (item, { people, today }) => ({
    section: sectionOf(item),
    handler: handlerOf(item, people),
    ...innerDue(item, today),
    points: '先见面、后拟稿；逐条对应诉求；协办意见在答复前收齐。',
  }),
  investigate: (item) => ({
    summary: `围绕“${item.item.title}”实地走访四家单位，查阅近三年台账，与协办单位会商一次，问题底数清楚。`,
    policies: [
      {
        title: '关于进一步做好代表建议办理工作的意见',
        documentNumber: '市政办发〔2025〕12号',
        demands: item.item.demands.map((_, index) => index + 1),
      },
      { title: '人力资源和社会保障事业发展“十五五”规划' },
    ],
    jointPoint: '现有政策可覆盖多数诉求，缺的是落实机制和时间表。',
  }),
  classify: () => ({ tier: 'prompt', reason: '职责明确、条件具备，年内能够改进解决。' }),
  draft: (item, { today, letter, people, profile }) =>
    draftOf(item, { letter, today, owner: people.headOf(sectionOf(item)).id, profile }),
  check: () => ({ findings: '协办意见已收齐，办中沟通已登记，进度与责任分工表一致。' }),
  'section-review': () => ({ opinion: '已核对诉求和政策依据，同意报核。' }),
  'office-review': () => ({ opinion: '四个准确把握、四统一逐项核对，符合要求。', ...YES }),
  'deputy-review': () => ({ opinion: '答复实在、可兑现，同意提交党组会研究。' }),
  'party-group': (_, { today }) => ({
    meetingOn: today,
    minutes: '会议逐件听取汇报，认为调查深入、答复有据，同意按程序签发；要求承诺事项列入督查台账。',
  }),
  'superior-check': (_, { today }) => ({
    askedOn: today,
    answeredOn: today,
    document: '×人代工函〔2026〕16号',
    opinion: '无修改意见，可以答复。',
  }),
  sign: () => ({ opinion: '同意签发。' }),
  number: () => ({}),
  deliver: deliveries,
  decide: ({ item }) => ({
    reason: '会同交办机关听取双方意见：政策调整须由省里统一作出，办理单位已逐项说明。',
    document: {
      title: `关于第${item.number}号办理情况的研究意见`,
      number: `×人代工〔2026〕${item.number}号`,
    },
  }),
  inspect: inspected,
  'co-draft': coDraftOf,
  'co-send': (item, { today }) => ({
    way: 'in-person',
    on: today,
    receipt: `${item.item.leadUnit}办公室签收`,
    email: leadUnitAddress(item),
  }),
  'second-draft': ({ promises }) => ({
    body: promises
      .map(({ matter, status }) =>
        status === 'impossible'
          ? `“${matter}”因上级统一规定不能按承诺完成，特此说明。`
          : `“${matter}”已经办成，特此再次答复。`,
      )
      .join('\n'),
  }),
  'second-review': () => ({ opinion: '已核实依据，同意再次答复。' }),
  'second-sign': () => ({ opinion: '同意签发。' }),
  'second-deliver': deliveries,
  rectify: ({ corrections }) => ({
    measures: '已补齐台账并向提出人通报，整改完成。',
    reports: corrections
      .filter(({ report }) => report === undefined)
      .map(({ correctionId, what }) => ({ correctionId, report: `${what}：已完成，照片附后。` })),
  }),
};

/** What the people hand in at a step. @throws Error for a step that nobody hands anything in at */
export function handIn(step: string, item: Item, circumstances: Circumstances): object {
  const make = MAKE[step];
  if (!make) throw new Error(`没有“${step}”这一步要提交的内容`);
  return make(item, circumstances);
}
