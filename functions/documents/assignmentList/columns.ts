/** What a column of the list is about. `serial` and `ignored` ones are known and not taken. */
export type Field =
  | 'serial'
  | 'session'
  | 'kind'
  | 'number'
  | 'motionNumber'
  | 'title'
  | 'content'
  | 'demands'
  | 'lead'
  | 'joint'
  | 'delegation'
  | 'phone'
  | 'email'
  | 'part'
  | 'leadUnit'
  | 'coUnits'
  | 'wishedUnits'
  | 'assignedOn'
  | 'receivedOn'
  | 'replyBy'
  | 'keyItem'
  | 'publicationWish'
  | 'subject'
  | 'secrecy'
  | 'confidential'
  | 'remark';

/** A column as it is known: how it is called here, and by which words in the lists of offices. */
export interface ColumnWords {
  field: Field;
  /** The word used in messages and templates */
  label: string;
  /** Other words for it, spaces between; compared without brackets and stars */
  words: string;
  required?: boolean;
}

/**
 * The columns of assignment lists (domain.md §4.3). A new spelling is a new word here and nothing
 * else. A word may stand for two fields (类别): which one is meant is told by the cells below.
 */
export const COLUMNS: ColumnWords[] = [
  { field: 'serial', label: '序号', words: '序 行号 No No.' },
  {
    field: 'session',
    label: '届次会议',
    words: '届次 会议 会议届次 会议名称 届次会次 届别 届会 提出会议 所属会议 会次',
    required: true,
  },
  {
    field: 'kind',
    label: '类型',
    words: '类别 种类 件别 件类 文种 建议类型 提案类型 建议提案类型 件类型 类型名称 建议/提案',
    required: true,
  },
  {
    field: 'number',
    label: '编号',
    words:
      '案号 建议号 提案号 统一编号 建议编号 提案编号 人大统一编号 人大编号 政协编号 件号 号 编号/案号 案号/编号 建议号/提案号 建议提案编号 建议提案号 总编号',
    required: true,
  },
  {
    field: 'motionNumber',
    label: '原议案号',
    words: '议案号 原议案编号 议案编号 原案号 原编号',
  },
  {
    field: 'title',
    label: '案由',
    words:
      '标题 题目 案由标题 案由/标题 标题/案由 建议标题 提案标题 建议题目 提案题目 建议名称 提案名称 名称 案名 事由 题名 建议提案标题',
    required: true,
  },
  {
    field: 'content',
    label: '内容',
    words: '主要内容 内容摘要 全文 正文 建议内容 提案内容 内容提要 案据 背景 情况和理由 事项内容',
  },
  {
    field: 'demands',
    label: '诉求',
    words:
      '诉求要点 内容要点 要点 主要诉求 内容要点/诉求 诉求/内容要点 内容要点及诉求 具体建议 建议要点 建议事项 主要建议 意见建议 具体诉求 内容/内容要点/诉求',
  },
  {
    field: 'lead',
    label: '领衔代表',
    words:
      '提案人 提出人 领衔人 代表 委员 代表姓名 委员姓名 提案者 建议人 代表/提案者 代表/委员 领衔代表/提案人 代表委员 提议人 提出者 第一提案人 第一提案者 领衔代表/委员 领衔 提交人 代表委员姓名 主提人 代表/提案人',
    required: true,
  },
  {
    field: 'joint',
    label: '联名代表',
    words:
      '联名人 联名 联名委员 附议人 附议代表 联名提案人 联名提案者 联名代表/委员 其他代表 共同提案人 联合提案人 附议',
  },
  {
    field: 'delegation',
    label: '代表团',
    words: '所在代表团 代表团名称 所属代表团 代表团/界别 界别 所在界别',
  },
  {
    field: 'phone',
    label: '联系电话',
    words: '电话 手机 手机号 手机号码 联系方式 代表电话 委员电话 代表联系电话 电话号码',
  },
  {
    field: 'email',
    label: '电子邮箱',
    words: '邮箱 电子邮件 E-mail Email 邮件地址 电邮 邮箱地址 代表邮箱 Mail',
  },
  {
    field: 'part',
    label: '办理类型',
    words:
      '主办/协办 主协办 主办协办 主办/协办/分办 承办类型 办理方式 承办方式 办理性质 承办性质 主/协办 主办或协办 承办角色 办理角色',
    required: true,
  },
  {
    field: 'leadUnit',
    label: '主办单位',
    words: '牵头单位 主办部门 牵头部门 主办 主办/分办单位',
  },
  {
    field: 'coUnits',
    label: '协办单位',
    words: '会办单位 协办部门 配合单位 会办部门 协办 会办 协办/会办单位 协办(会办)单位 配合部门',
  },
  {
    field: 'wishedUnits',
    label: '意向承办单位',
    words: '意向主办 意向会办 意向单位 意向承办 希望承办单位 建议承办单位',
  },
  {
    field: 'assignedOn',
    label: '交办日期',
    words: '交办日 交办时间 批交日期 转办日期 分办日期 批交时间 交办',
    required: true,
  },
  {
    field: 'receivedOn',
    label: '收到日期',
    words: '收到日 收文日期 接收日期 收件日期 签收日期 收到时间 收文时间',
  },
  {
    field: 'replyBy',
    label: '办结时限',
    words:
      '办结日期 办理时限 答复时限 答复期限 办结期限 要求办结日期 要求办结时间 完成时限 办理期限 截止日期 办复时限 答复截止日期 限办日期 办结时间',
  },
  {
    field: 'keyItem',
    label: '重点督办',
    words: '是否重点 重点 重点件 是否重点督办 重点督办件 督办 重点建议 重点提案 是否重点件',
  },
  {
    field: 'publicationWish',
    label: '公开意愿',
    words: '是否公开 公开 公开属性 是否同意公开 代表公开意愿 公开意见 同意公开',
  },
  {
    field: 'subject',
    label: '主题',
    words:
      '类别 业务类别 主题类别 内容分类 内容类别 分类 主题分类 业务分类 事项类别 类别/主题 领域',
  },
  {
    field: 'confidential',
    label: '要求保密',
    words: '代表要求保密 是否要求保密 身份保密 提出人保密 是否保密 提出人要求保密 委员要求保密',
  },
  { field: 'secrecy', label: '密级', words: '秘密等级 涉密 是否涉密 保密等级 密别' },
  { field: 'remark', label: '备注', words: '说明 附注 其他 备考 注' },
];

/** The label of a field, for messages. */
export function labelOf(field: Field): string {
  return COLUMNS.find((column) => column.field === field)?.label ?? field;
}
