import { enterPaperForm } from '../../domain/decide/paperForms.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { loadItem } from '../../store/loadItem.ts';
import { type Route, route } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { entering, scanning, uploading } from '../routes/paperFormDescriptions.ts';
import { seenByCollector } from '../routes/paperForms.ts';
import { record } from '../routes/record.ts';
import { attachmentKey } from './key.ts';
import { mustBeKept } from './mustBeKept.ts';
import { EXPIRES_IN, openAddress, uploadAddress } from './presign.ts';

/** 领取上传地址. */
export const uploadScan = (papers: Papers) =>
  route({
    ...uploading,
    handle: async ({ actor, body }) => {
      if (!actor.roles.includes('collector') || !actor.office || actor.section) {
        throw forbidden('扫描件由归口单位上传。');
      }
      const { url, headers } = await uploadAddress(papers, attachmentKey(body.sha256), body);
      return { status: 201, body: { url, method: 'PUT', headers, expiresIn: EXPIRES_IN } };
    },
  });

/** 录入纸质征询意见表. */
export const enterForm = (papers: Papers) =>
  route({
    ...entering,
    handle: (call) =>
      record(
        call,
        async (state, rules) => {
          const event = enterPaperForm(state, call.body, rules);
          await mustBeKept(papers, call.body.scan);
          return { event, recordId: event.data.formId };
        },
        201,
        seenByCollector(call),
      ),
  });

/** 打开扫描件. */
export const openScan = (papers: Papers) =>
  route({
    ...scanning,
    handle: async (call) => {
      const { itemId = '', formId } = call.params;
      const state = await loadItem(call.store, itemId);
      const seen = seenByCollector(call)(call.actor, state, itemId);
      const form = seen.paperForms?.find((one) => one.formId === formId);
      if (!form) throw notFound('没有这份征询意见表，请刷新页面。', 'FORM_NOT_FOUND');
      const { sha256, fileName, type } = form.scan;
      const how = { fileName, type, how: 'inline' } as const;
      const url = await openAddress(papers, attachmentKey(sha256), how);
      return { status: 200, body: { url, fileName, expiresIn: EXPIRES_IN } };
    },
  });

/** What the documents function serves of the paper forms: whatever touches the scan. */
export const attachmentRoutes = (papers: Papers): readonly Route[] => [
  uploadScan(papers),
  enterForm(papers),
  openScan(papers),
];
