import type { Deadline } from '../deadline/deadline.ts';
import type { ExtensionAnswer, ItemExtension } from '../extension.ts';

/** 申请延期: reason and new date; `office` where somebody has to consent. */
export interface ExtensionAsked {
  type: 'extension.asked';
  data: Omit<ItemExtension, 'by' | 'answer' | 'moved'>;
}

/** 延期答复: granted or refused by the 交办机关, with its document. */
export interface ExtensionAnswered {
  type: 'extension.answered';
  data: ExtensionAnswer & { extensionId: string };
}

/** Which deadline of an item: its own, that of a task, or that of a co-unit's asking. */
export type WhichDeadline =
  | { kind: 'reply' }
  | { kind: 'task'; taskId: string }
  | { kind: 'coUnit'; unit: string; asking: number };

/** Why a deadline moved: it was extended, or a holiday notice was loaded. */
export type WhyMoved =
  | { kind: 'extension'; extensionId: string; reason: string }
  | { kind: 'notice'; noticeId: string; title: string };

/** 时限变动: both dates are on record, the new one with its explanation. */
export interface DeadlineMoved {
  type: 'deadline.moved';
  data: {
    which: WhichDeadline;
    why: WhyMoved;
    from: string;
    to: string;
    on: string;
    deadline: Deadline;
  };
}

export type DeadlineEvent = ExtensionAsked | ExtensionAnswered | DeadlineMoved;

export const DEADLINE_EVENT_NAMES: Record<DeadlineEvent['type'], string> = {
  'extension.asked': '申请延期',
  'extension.answered': '延期答复',
  'deadline.moved': '时限变动',
};
