import type { BureauDocument } from '../../domain/document.ts';
import { DOCUMENT_PREFIX, type DocumentEvent } from '../../domain/events.ts';
import { reduceDocument } from '../../domain/reduce/document.ts';
import { documentRows } from '../views/documentRows.ts';
import { streamKind } from './kind.ts';

/** 工作规定、通知、方案、规范通知、纠错清单. */
export const DOCUMENTS = streamKind<BureauDocument, DocumentEvent>({
  prefix: DOCUMENT_PREFIX,
  reduce: reduceDocument,
  rows: documentRows,
});
