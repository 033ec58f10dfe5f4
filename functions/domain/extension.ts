/** 延期申请 (domain.md §3.1, §4.7): why, and until when. */
export interface NewExtension {
  /** Civil date: the new one. */
  to: string;
  reason: string;
}

/** What the 交办机关 said to it. */
export interface ExtensionAnswer {
  answer: 'granted' | 'refused';
  /** 复函 by which it was answered. */
  document: string;
  /** Civil date */
  on: string;
  note?: string;
}

/** An application on record: the old date is kept beside the new one. */
export interface ItemExtension extends NewExtension {
  extensionId: string;
  round: number;
  /** The due date when it was asked for. */
  from: string;
  on: string;
  by: string;
  /** Name of the office whose consent is needed; none where the place needs none. */
  office?: string;
  answer?: ExtensionAnswer & { by: string };
  /** The due date before and after, where it was granted. */
  moved?: { from: string; to: string; on: string };
}
