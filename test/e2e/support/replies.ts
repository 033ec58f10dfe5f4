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
    '已将相关工种纳入年度补贴性培训目录，今年采取订单、定岗方式组织，培训后六个月跟踪就业情况。',
  ],
  [
    /网办|公开|流程|信息|入口|信息库/,
    '相关事项已上线政务服务网和手机端，材料由七项减为三项，办理时限压缩至五个工作日，办事指南已向社会公布。',
  ],
  [
    /补贴|资金|补助|代缴|贷款|标准|待遇/,
    '经与市财政局会商，申领条件和流程已随文件一并公布，符合条件的自今年四月起免申即享。',
  ],
  [
    /办法|机制|制度|条例|立法/,
    '办法已征求十二个部门和六家单位的意见，并经合法性审查后印发，文件随本答复送达。',
  ],
];

const OTHERWISE = [
  '我局已明确责任科室和完成时间，逐项列出清单，自今年四月起每季度向您通报进展，欢迎继续监督。',
  '这项工作由分管领导牵头、两个科室共同承担，三月已到现场办公，所提问题当场交办，六月底前书面反馈结果。',
  '已与街道和企业签订共建协议，服务点上墙公示联系人和电话，今年五月起接受群众评议。',
  '我局把它作为今年为民办实事事项，月初列计划、月底报进度，办理过程全程留痕，可随时查询。',
  '经实地走访，症结在部门之间衔接不畅；四月已建立联席会议，每月十日前会商，纪要抄送您本人。',
];

/** The answer to the nth demand; what was said to one before is not said again. */
export function answerTo(demand: string, n = 0, said: readonly string[] = []): string {
  const fitting = ANSWERS.find(([words, answer]) => words.test(demand) && !said.includes(answer));
  return fitting?.[1] ?? OTHERWISE[n % OTHERWISE.length] ?? '';
}

/** The answers to all demands in their order. */
export function answersTo(demands: readonly string[]): string[] {
  const said: string[] = [];
  for (const [n, demand] of demands.entries()) said.push(answerTo(demand, n, said));
  return said;
}

const IMPOSSIBLE =
  '此项受全省统一政策限制，本市暂不能单独调整，已书面向省人力资源和社会保障厅反映代表的意见。';

/** What stands against a demand, where the class asks why. */
const UNMET = {
  because: 'policy',
  reason: '涉及省级统筹政策调整，本市暂无权限。',
  policy: { title: '关于规范全省社会保险统筹管理的意见', documentNumber: '×政发〔2023〕9号' },
};

/** 2026年5月2日 */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
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
  const units = item.coUnits.length > 0 ? `经会同${item.coUnits.join('、')}研究，` : '';
  const again =
    round > 1
      ? `您对前次答复提出的意见，我局党组专题研究，主要负责人带队重新调查。${units}现再次答复如下。`
      : `您的意见切中实际。${units}现答复如下。`;
  const due = addMonths(today, 2);
  const answers = answersTo(item.demands);
  return {
    class: letter,
    body: `${who}：\n\n您提出的《${item.title}》收悉。${again}\n\n对其中所提${item.demands.length}项诉求，逐项答复附后。感谢您对人力资源和社会保障工作的关心和支持，欢迎继续提出宝贵意见。${
      promises ? `\n\n上述事项于${dateWords(due)}前完成，届时再次答复您。` : ''
    }`,
    answers: answers.map((answer, index) => ({
      demand: index + 1,
      ...(explains && index === 0 ? { answer: IMPOSSIBLE, unmet: UNMET } : { answer }),
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
            due,
          },
        }
      : {}),
    ...(explains
      ? { reason: '涉及省级统筹政策调整，本市暂无权限，已书面向省人力资源和社会保障厅反映。' }
      : {}),
  };
}
