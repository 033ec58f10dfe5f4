import type { Accuracy } from './finding.ts';

/** What only a person can judge, by accuracy (domain.md §1 row 18; §3.5; §7 row 4). */
export const TO_JUDGE: Record<Accuracy, readonly string[]> = {
  pertinent: [
    '是否答在代表、委员的本意上，与办前沟通所记“希望取得的效果”一致',
    '是否逐条作答，而不是写成工作总结',
  ],
  truthful: ['所说的做法、项目、资金是否属实，能否经得起督查', '政策文件是否现行有效'],
  complete: [
    '协办单位的意见是否如实写明、采纳与否有交代',
    '采纳情况、工作现状、办理成效是否都写到',
  ],
  effective: ['类别是否与实际相符', '承诺能否按期兑现，责任人是否知情'],
};

/** 四统一 (row 16), as the sheet asks for each. */
export const UNITY_NAMES = {
  requirements: '统一办理要求',
  review: '统一审核把关',
  format: '统一行文格式',
  dispatch: '统一邮寄报送',
} as const;
