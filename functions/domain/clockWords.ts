import type { ClockName } from './profile/clockSchema.ts';

/** What each clock is called (domain.md §3). */
export const CLOCK_WORDS: Record<ClockName, string> = {
  reply: '办理时限',
  extension: '延期最长期限',
  return: '退办申请时限',
  firstContact: '首次联系时限',
  dispatch: '下达科室时限',
  draft: '拟稿时限',
  coOpinion: '协办意见时限',
  coRequest: '协办单位答复时限',
  coRedo: '重提协办意见时限',
  ratingReturn: '征询反馈时限',
  reReply: '重新答复时限',
  publish: '公开时限',
  inspection: '办后督查时限',
  rectification: '整改时限',
  promiseReply: '再次答复时限',
  reopen: '重新启动办理的答复时限',
  urgeAnswer: '催办回复时限',
};

/** All clock names. */
export const CLOCK_NAMES = Object.keys(CLOCK_WORDS) as ClockName[];
