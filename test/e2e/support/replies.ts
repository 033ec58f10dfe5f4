import { addMonths } from './dates.ts';
import type { Profile } from './profile.ts';
import type { Item } from './types.ts';
import { submitterWords } from './words.ts';

/** What a reply says to a demand, by what the demand asks for. */
const ANSWERS: [RegExp, string][] = [
  [
    /检查|整治|巡查/,
    '已会同有关部门制定专项检查方案，四月至六月对重点单位逐户检查，发现问题一户一册、限期整改，结果在门户网站公布。',
  ],
  [
    /培训|技能|目录/,
    '已将相关工种纳入年度补贴性培训目录，今年安排两千人次，采取订单、定岗方式组织，培训后六个月跟踪就业情况。',
  ],
  [
    /网办|公开|流程|信息|入口|信息库/,
    '相关事项已上线政务服务网和手机端，材料由七项减为三项，办理时限压缩至五个工作日，办事指南已向社会公布。',
  ],
  [
    /补贴|资金|补助|代缴|贷款|标准|待遇/,
    '经与市财政局会商，所需资金已列入本年度预算调整方案，申领条件和流程随文件一并公布，符合条件的免申即享。',
  ],
  [
    /办法|机制|制度|条例|立法/,
    '已形成征求意见稿，征求了十二个部门和六家单位的意见，正按程序审查，印发后及时向您报送。',
  ],
];

const OTHERWISE =
  '我局已明确责任科室和完成时间，逐项列出清单推进，有关进展每季度向您通报，欢迎继续监督。';

/** The answer to one demand. */
export function answerTo(demand: string): string {
  return ANSWERS.find(([words]) => words.test(demand))?.[1] ?? OTHERWISE;
}

interface Drafting {
  /** Class letter, which may ask for a promise or a reason. */
  letter: string;
  today: string;
  /** Who keeps a promise. */
  owner: string;
  profile?: Profile | undefined;
}

/** 答复稿: the letter, an answer to each demand, and what its class asks for besides. */
export function draftOf({ item, round }: Item, { letter, today, owner, profile }: Drafting) {
  const rule = profile?.classes.find((one) => one.letter === letter);
  const promises = rule?.createsPromise ?? letter === 'B';
  const explains = rule?.needsReason ?? (letter === 'C' || letter === 'D');
  const lead = item.submitters.find((submitter) => submitter.lead) ?? item.submitters[0];
  const who = lead ? submitterWords(lead) : '代表';
  const again =
    round > 1
      ? '您对前次答复提出的意见，我局党组高度重视，主要负责人带队重新调查，现再次答复如下。'
      : '您的意见切中实际，我局会同协办单位作了专题研究，现答复如下。';
  return {
    class: letter,
    body: `${who}：\n\n您提出的《${item.title}》收悉。${again}\n\n对其中所提${item.demands.length}项诉求，逐项答复附后。感谢您对人力资源和社会保障工作的关心和支持，欢迎继续提出宝贵意见。`,
    answers: item.demands.map((demand, index) => ({
      demand: index + 1,
      answer: answerTo(demand),
    })),
    coOpinions: (item.part === 'co' ? [] : item.coUnits).map((unit) => ({
      unit,
      text: `已采纳${unit}的意见，涉及该单位职责的部分由其分工落实。`,
    })),
    ...(promises
      ? {
          promise: {
            matter: `${item.demands[0] ?? item.title}：年内完成并向提出人再次答复`,
            owner,
            due: addMonths(today, 2),
          },
        }
      : {}),
    ...(explains
      ? { reason: '涉及省级统筹政策调整，本市暂无权限，已书面向省人力资源和社会保障厅反映。' }
      : {}),
  };
}
