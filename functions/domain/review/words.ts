/**
 * The words by which the machine reads a reply (domain.md §4.1, §7 row 4). Data: a word is added here and
 * nowhere else. Each list says what it stands for.
 */

/** Says nothing of when: 正在研究 without a date is no answer (§7 row 4). */
export const STALLING = [
  '正在研究',
  '积极争取',
  '研究解决',
  '适时',
  '条件成熟时',
  '待条件成熟',
  '尽快研究',
  '认真研究吸纳',
] as const;

/** Says nothing of what: common in work summaries, harmless beside a date. */
export const HOLLOW = [
  '进一步加强',
  '进一步加大',
  '进一步完善',
  '下一步将',
  '下一步，将',
  '不断完善',
  '继续加大',
  '加大力度',
  '高度重视',
  '稳步推进',
] as const;

/** Still to come: a reply that says so does not say that the matter is solved. */
export const PLANNED = [
  '列入计划',
  '列入规划',
  '拟列入',
  '逐步解决',
  '分步解决',
  '分期实施',
  '正在解决',
  '正在起草',
  '正在制定',
  '正在建设',
  '拟于',
] as const;

/** Done: beside these a plan is told as the past. */
export const DONE = ['已完成', '已建成', '已印发', '已全部', '已启用', '已落实', '已办结'] as const;

/** Planned or begun for certain: then it is no longer “cannot be done”. */
export const COMMITTED = [
  '已列计划',
  '已列入计划',
  '已列入规划',
  '已纳入计划',
  '已纳入规划',
  '已立项',
  '已开工',
  '已启动建设',
  '年内完成',
  '年底前完成',
  '已经解决',
  '已解决',
] as const;

/** Money is given, not only counted. */
export const SPENDING = [
  '安排',
  '拨付',
  '投入',
  '列支',
  '追加',
  '筹集',
  '落实资金',
  '出资',
] as const;

/** Where a figure comes from. */
export const SOURCES = [
  '统计',
  '台账',
  '年报',
  '审计',
  '普查',
  '公报',
  '监测',
  '截至',
  '数据来源',
  '摸底',
  '系统数据',
] as const;

/** More than the whole is possible where something grew or a plan was exceeded. */
export const GROWTH = [
  '增长',
  '增加',
  '上升',
  '提高',
  '增幅',
  '同比',
  '环比',
  '超额',
  '完成率',
  '任务',
  '目标',
  '计划的',
  '上年的',
  '去年的',
] as const;

/** Not all parts are listed: the sum may be smaller than the whole. */
export const NOT_ALL = ['等', '其余', '余下', '主要', '另有', '还有', '包括'] as const;

/** A figure that is about. */
export const ABOUT = ['约', '近', '余', '多', '超过', '左右', '以上'] as const;

/** Place words that name no place of their own. */
export const NO_PLACE = [
  '农村',
  '乡村',
  '山村',
  '城镇',
  '乡镇',
  '村镇',
  '集镇',
  '建制镇',
  '新农村',
  '城乡社区',
  '农村社区',
  '智慧社区',
  '行政村',
  '自然村',
  '中心村',
  '空心村',
  '美丽乡村',
] as const;

/** What may stand before the name of a place. */
export const BEFORE_PLACE = [
  '关于',
  '加强',
  '支持',
  '推进',
  '加快',
  '修建',
  '解决',
  '改造',
  '完善',
  '提升',
  '改善',
  '建设',
  '帮助',
  '扶持',
  '涉及',
  '对',
  '在',
  '将',
  '为',
  '和',
  '与',
  '从',
  '向',
  '由',
  '到',
] as const;

/** What is thanks and courtesy and answers nothing. */
export const COURTESY = [
  '感谢您的关心和支持',
  '感谢您对我们工作的关心',
  '欢迎继续提出宝贵意见',
  '您的建议很好',
  '您的建议很有针对性',
  '我局完全赞同',
  '我局将认真研究',
  '同上',
  '见上',
  '详见正文',
  '已答复',
  '无',
] as const;

/** The first of the words that a text contains. */
export const firstOf = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.includes(word));
