import * as z from 'zod/mini';
import { light } from '../../domain/deadline/light.ts';
import { confirmPaperForm, mustCollect, rejectPaperForm } from '../../domain/decide/paperForms.ts';
import { forbidden } from '../../domain/errors.ts';
import type { ItemKind } from '../../domain/item.ts';
import { kindOf } from '../../domain/profile/profile.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { listConsultations } from '../../store/views/consultations.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { confirmation, consultationList, rejection } from '../schemas/paperForms.ts';
import { pageQuery } from '../schemas/parts.ts';
import { record, recorded, type See } from './record.ts';

/** Only the collecting body reaches an item this way (design.md §5). */
export const seenByCollector =
  ({ rules }: Pick<Call, 'rules'>): See =>
  (actor, state, itemId) => {
    const { profile } = state ? rulesOf(state, rules) : rules;
    return mustCollect(actor, state, itemId, profile);
  };

const confirming = route({
  method: 'POST',
  path: '/v1/items/{itemId}/paper-forms/{formId}/confirmation',
  operationId: 'confirmPaperForm',
  summary: '核对相符：纸质征询意见表自此成为评价',
  description: '须由同一归口单位中录入人以外的另一人对照扫描件核对。',
  body: confirmation,
  response: recorded,
  status: 201,
  handle: (call) => {
    const { formId = '' } = call.params;
    return record(
      call,
      (state) => ({ event: confirmPaperForm(state, call.actor, formId), recordId: formId }),
      201,
      seenByCollector(call),
    );
  },
});

const rejecting = route({
  method: 'POST',
  path: '/v1/items/{itemId}/paper-forms/{formId}/rejection',
  operationId: 'rejectPaperForm',
  summary: '核对不符：写明哪里不符，退回重新录入',
  body: rejection,
  response: recorded,
  status: 201,
  handle: (call) => {
    const { formId = '' } = call.params;
    const { actor, body } = call;
    return record(
      call,
      (state, rules) => ({
        event: rejectPaperForm(state, actor, formId, body.reason, rules),
        recordId: formId,
      }),
      201,
      seenByCollector(call),
    );
  },
});

const PAGE = 20;
const KINDS: readonly ItemKind[] = ['suggestion', 'motion', 'proposal'];

const listing = route({
  method: 'GET',
  path: '/v1/consultations',
  operationId: 'listConsultations',
  summary: '归口单位的征询清单：谁返回了，哪些纸质表待核对，先到期的在前',
  query: z.strictObject(pageQuery),
  response: consultationList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const { profile, today } = rules;
    const kinds = KINDS.filter((kind) => kindOf(profile, kind).collector === actor.office);
    if (!actor.roles.includes('collector') || actor.section || kinds.length === 0) {
      throw forbidden('征询清单由归口单位查看。');
    }
    const { limit = PAGE, cursor } = query;
    const page = await listConsultations(store, kinds, { limit, after: fromCursor(cursor) });
    const consultations = page.rows.map((row) => ({
      ...row,
      kindName: kindOf(profile, row.kind).name,
      light: light(row, today),
      waiting: row.waiting.map((form) => ({ ...form, mine: form.enteredBy.id === actor.id })),
    }));
    return { status: 200, body: { consultations, ...toCursor(page.next) } };
  },
});

/** 归口单位: the list of what is asked, and the second person's comparing. */
export const PAPER_FORM_ROUTES: readonly Route[] = [listing, confirming, rejecting];
