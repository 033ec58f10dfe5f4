/** A group of operations, in Chinese and English; the document lists them in this order. */
interface Tag {
  name: string;
  description: string;
  /** The paths that belong to it; the first tag that fits has the operation. */
  paths: RegExp;
}

/** 分组. */
const TAGS: readonly Tag[] = [
  {
    name: '登记与导入 Intake',
    description: '交办清单导入、半途导入、签收、增办、退办、撤回。',
    paths:
      /^\/v1\/(imports|number-series|items\/half-way|items\/\{itemId\}\/(receipt|added-units|returns|withdrawal))/,
  },
  {
    name: '文件与表格 Papers',
    description:
      '函件（.docx）、表格（.xlsx）、报告（.docx）、函件模板、材料、归档包、送达与抄送台账。',
    paths:
      /^\/v1\/(letter-templates|sheets|reports|dispatch-log|items\/\{itemId\}\/(letters|papers|archive|deliveries|copies|platform-entry|document-number))/,
  },
  {
    name: '征询与评价 Consultation',
    description: '征询归口单位的清单、纸质征询意见表、代表委员的链接。',
    paths: /^\/(p\/|v1\/(consultations|attachments|items\/\{itemId\}\/paper-forms))/,
  },
  {
    name: '公开 Publication',
    description: '答复的公开：拟定、审查、撤下，和公众查询。',
    paths: /^\/(published|v1\/(publications|items\/\{itemId\}\/publication))/,
  },
  {
    name: '分工 Division',
    description: '征求科室分工意见、责任分工表、各批交办。',
    paths: /^\/v1\/(batches|division-|items\/\{itemId\}\/division-)/,
  },
  {
    name: '并案与再次提出 Merging',
    description: '并案办理、相似的件、与以前的件关联。',
    paths: /^\/v1\/items\/\{itemId\}\/(similar|links|merge)/,
  },
  {
    name: '协办 Co-units',
    description: '征求协办单位意见、分歧、书面意见、重提协办意见。',
    paths: /^\/v1\/items\/\{itemId\}\/co-/,
  },
  {
    name: '答复稿 Replies',
    description: '答复稿的各个版本、比较、批注、审核单。',
    paths: /^\/v1\/items\/\{itemId\}\/(replies|comments|review-sheet)/,
  },
  {
    name: '重点督办 Key items',
    description: '重点督办件：专班、督办方意见、现场视察与意见建议。',
    paths: /^\/v1\/items\/\{itemId\}\/(key|task-force|supervis|visits|advice)/,
  },
  {
    name: '督办 Urging',
    description: '催办、定期调度、延期、请示、分步推进。',
    paths:
      /^\/v1\/(urges|progress-rounds|items\/\{itemId\}\/(urges|extensions|requests|plan|tier|progress))/,
  },
  {
    name: '承诺与督查 Promises',
    description: '承诺事项台账、办后督查整改、回头看、年终督查、案例。',
    paths:
      /^\/v1\/(promises|look-backs|lessons|year-ends|terms|items\/\{itemId\}\/(promises|feedback|corrections))/,
  },
  {
    name: '沟通 Contacts',
    description: '与代表、委员的沟通，调研活动，改革事项征求意见。',
    paths: /^\/v1\/(contacts|activities|reform-drafts|items\/\{itemId\}\/(contacts|declined-))/,
  },
  {
    name: '会议与文件 Meetings',
    description: '党组会、领导小组会、交办会，工作方案等文件，领导小组名单，交接。',
    paths: /^\/v1\/(meetings|party-group|documents|leading-groups|hand-overs)/,
  },
  {
    name: '提醒 Mails',
    description: '每日清单、邮件台账、未送达的邮件、地址更正。',
    paths: /^\/v1\/(digests|mail-failures|items\/\{itemId\}\/(mails|mail-failures|addresses))/,
  },
  {
    name: '统计与报送 Statistics',
    description: '各项比率和数字、可以点开的清单、定期报送。',
    paths: /^\/v1\/(statistics|reports-due)/,
  },
  {
    name: '时限与日历 Deadlines',
    description: '放假通知、工作日历、时限试算。',
    paths: /^\/v1\/(calendar|deadlines)/,
  },
  {
    name: '办理 Items',
    description: '登记一件，清单，一件的全部情况和经过，我的待办，办理一个步骤。',
    paths: /^\/v1\/(items$|items\/\{itemId\}($|\/tasks|\/timeline)|tasks)/,
  },
  {
    name: '系统 System',
    description: '本人、通讯录、本地规则、接口说明、运行状况。',
    paths: /^\/v1\/(me|directory|profile|openapi\.json|docs|status|requests)/,
  },
];

/** The tag of a path; every operation has one, which a test holds. */
export function tagsOf(path: string): string[] {
  const tag = TAGS.find(({ paths }) => paths.test(path));
  return tag ? [tag.name] : [];
}

export const TAG_LIST = TAGS.map(({ name, description }) => ({ name, description }));
