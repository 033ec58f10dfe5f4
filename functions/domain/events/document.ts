import type { DocumentContent, DocumentKind } from '../document.ts';

/** A document is begun: its first edition, a draft. */
export interface DocumentDrafted {
  type: 'document.drafted';
  data: {
    documentId: string;
    kind: DocumentKind;
    year: number;
    replaces: string[];
    on: string;
    content: DocumentContent;
  };
}

/** Drafted again; of an issued one a new edition begins. */
export interface DocumentRevised {
  type: 'document.revised';
  data: { edition: number; on: string; content: DocumentContent };
}

/** 批准 by the director. */
export interface DocumentApproved {
  type: 'document.approved';
  data: { edition: number; on: string; opinion?: string };
}

/** 退回修改 by the director. */
export interface DocumentSentBack {
  type: 'document.sent-back';
  data: { edition: number; on: string; opinion: string };
}

/** 印发: number, day, from when it holds, and who is told. */
export interface DocumentIssued {
  type: 'document.issued';
  data: {
    edition: number;
    documentNumber: string;
    on: string;
    validFrom: string;
    /** Person ids */
    tell: string[];
  };
}

/** Another document took its place. */
export interface DocumentReplaced {
  type: 'document.replaced';
  data: { by: string; on: string };
}

/** A fault of the list is corrected. */
export interface FaultCorrected {
  type: 'document.fault-corrected';
  data: { faultId: string; report: string; on: string };
}

/** 工作规定、通知、方案、规范通知、纠错清单. */
export type DocumentEvent =
  | DocumentDrafted
  | DocumentRevised
  | DocumentApproved
  | DocumentSentBack
  | DocumentIssued
  | DocumentReplaced
  | FaultCorrected;

export const DOCUMENT_EVENT_NAMES: Record<DocumentEvent['type'], string> = {
  'document.drafted': '起草文件',
  'document.revised': '修改文件',
  'document.approved': '批准文件',
  'document.sent-back': '退回文件',
  'document.issued': '印发文件',
  'document.replaced': '文件被取代',
  'document.fault-corrected': '纠错完成',
};

/** The stream of a document: `document#plan-2026-1`. */
export const DOCUMENT_PREFIX = 'document#';
