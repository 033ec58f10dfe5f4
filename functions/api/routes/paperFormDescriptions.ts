import type { Route } from '../http/route.ts';
import { attachment, newPaperForm, scanTicket, uploadTicket } from '../schemas/paperForms.ts';
import { recorded } from './record.ts';

/** A route without its handler: the documents function serves it, the API describes it. */
export type Described = Omit<Route, 'handle'>;

export const uploading = {
  method: 'POST',
  path: '/v1/attachments',
  operationId: 'uploadAttachment',
  summary: '领取上传地址：扫描件直接 PUT 到存储',
  description: '由归口单位办理。地址只收声明的那个文件：类型、大小、SHA-256 都须相符。',
  body: attachment,
  response: uploadTicket,
  status: 201,
} as const satisfies Described;

export const entering = {
  method: 'POST',
  path: '/v1/items/{itemId}/paper-forms',
  operationId: 'enterPaperForm',
  summary: '录入纸质征询意见表，待另一人核对',
  description: '由归口单位一人照表录入并附扫描件；核对相符后才是评价。已用链接评价的不能再录入。',
  body: newPaperForm,
  response: recorded,
  status: 201,
} as const satisfies Described;

export const scanning = {
  method: 'GET',
  path: '/v1/items/{itemId}/paper-forms/{formId}/scan',
  operationId: 'openScan',
  summary: '打开纸质征询意见表的扫描件',
  response: scanTicket,
  status: 200,
} as const satisfies Described;

/** 扫描件和录入: what the documents function serves of the paper forms. */
export const PAPER_FORM_DESCRIPTIONS: readonly Described[] = [uploading, entering, scanning];
