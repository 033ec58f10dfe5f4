import type { Profile } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import type { StepId } from '../../domain/steps/ids.ts';

const OPINION = '不同意的，写明理由退回';

const CONSTANT: Record<Exclude<StepId, 'classify' | 'draft' | 'deliver' | 'co-send'>, string[]> = {
  propose: ['拟办意见', '拟承办科室', '包案（分管）领导'],
  'endorse-deputy': ['签批意见', OPINION],
  'endorse-director': ['签批意见', OPINION],
  assign: ['承办科室和一名具体承办人', '局内完成时限（不晚于办理时限）', '办理要点'],
  investigate: [
    '办前沟通记录：背景及原因、真实情况、希望取得的效果三项',
    '调查情况',
    '政策依据，以及政策与诉求的结合点',
  ],
  check: ['检查情况', '核实办中沟通已经登记'],
  'section-review': ['审核意见', OPINION],
  'office-review': [
    '四个准确把握：针对性、真实性、完整性、实效性逐项核对',
    '机器核对所列问题逐条改正，确可保留的写明理由',
    '四统一：办理要求、审核把关、行文格式、邮寄报送逐项核对',
    '有一项不符合的，写明意见退回',
  ],
  'deputy-review': ['审核意见', OPINION],
  'party-group': ['会议日期', '会议纪要', OPINION],
  'superior-check': ['报送日期、答复日期和文号', '上级不同意的，写明意见退回'],
  sign: ['签发意见', '批注已逐条答复', OPINION],
  number: ['核对无误后确认，文号由系统编排'],
  consult: [],
  decide: ['裁定：再次办理，或采纳说明、不再办理', '理由', '裁定文书的名称和文号'],
  inspect: [
    '督查组成员（不含承办科室的人）和督查通知日期',
    '逐项写明答复和承诺的落实情况：已落实、部分落实、未落实',
    '需要整改的，写明整改什么、由谁、何时完成',
  ],
  rectify: ['整改措施', '逐项报告整改情况'],
  'co-draft': ['协办意见正文', '依据：政策文件、项目或数据来源，至少一项'],
  'second-draft': ['再次答复正文：承诺如何兑现，或为什么无法兑现'],
  'second-review': ['审核意见', OPINION],
  'second-sign': ['签发意见', OPINION],
  'second-deliver': ['面复记录：日期、地点、方式和在场人员', '逐人送达情况'],
  'second-consult': [],
  'return-sign': ['签字意见', '不同意退办的，写明理由退回，本件继续办理'],
  'return-answer': ['交办机关准予或不准', '批复日期和文号', '准予的，转交哪个单位'],
};

/** What must be handed in to complete a step, as steps/data.ts and the guards ask it. */
export function handIn(step: StepId, { item }: ItemState, profile: Profile): string[] {
  if (step === 'classify') {
    return [`分类：${profile.tiers.map((tier) => tier.name).join('、')}，选其一`, '分类理由'];
  }
  if (step === 'draft') {
    const promising = profile.classes.filter((rule) => rule.createsPromise).map((c) => c.letter);
    const reasoned = profile.classes.filter((rule) => rule.needsReason).map((c) => c.letter);
    return [
      `答复类别（${profile.classes.map((rule) => rule.letter).join('、')}）和答复正文`,
      ...(item.demands.length > 0 ? [`对${item.demands.length}项诉求逐条答复`] : []),
      ...(promising.length > 0 ? [`${promising.join('、')}类：承诺事项、责任人和完成日期`] : []),
      ...(item.coUnits.length > 0 ? [`${item.coUnits.join('、')}意见的采纳情况`] : []),
      ...(reasoned.length > 0
        ? [`${reasoned.join('、')}类：暂不能解决的原因，并逐项写明，因政策的写明文件`]
        : []),
    ];
  }
  if (step === 'deliver') {
    return [
      '面复记录：日期、地点、方式和在场人员',
      `逐人送达情况（共${item.submitters.length}位）`,
    ];
  }
  if (step === 'co-send') {
    return [
      `送${item.leadUnit}的日期、方式和回执，不直接送提出人`,
      '核对无误后确认，文号由系统编排',
    ];
  }
  return CONSTANT[step];
}
