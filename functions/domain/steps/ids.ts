/** The human steps of all routes, named as in the state machines (docs/glossary.md). */
export const STEP_IDS = [
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'investigate',
  'classify',
  'draft',
  'check',
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'superior-check',
  'sign',
  'number',
  'deliver',
  'consult',
  'decide',
  'inspect',
  'rectify',
  'co-draft',
  'co-send',
  'second-draft',
  'second-review',
  'second-sign',
  'second-deliver',
  'second-consult',
  'return-sign',
  'return-answer',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** Few stages plus flags (design.md §2): where an item stands, for lists. */
export const STAGES = [
  'registered',
  'proposing',
  'dividing',
  'investigating',
  'handling',
  'reviewing',
  'delivering',
  'consulting',
  'inspecting',
  'tracking',
  'closed',
  'returned',
  'withdrawn',
  'transferred',
] as const;

export type Stage = (typeof STAGES)[number];

export const STAGE_NAMES: Record<Stage, string> = {
  registered: '已登记',
  proposing: '拟办签批',
  dividing: '分工',
  investigating: '办前调查',
  handling: '办理拟稿',
  reviewing: '审核签发',
  delivering: '面复送达',
  consulting: '征询意见',
  inspecting: '办后督查',
  tracking: '成效跟踪',
  closed: '办结',
  returned: '退办',
  withdrawn: '撤回',
  transferred: '职能转隶',
};
