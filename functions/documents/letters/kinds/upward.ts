import type { ItemExtension } from '../../../domain/extension.ts';
import type { ReturnCase } from '../../../domain/intake.ts';
import type { SuperiorRequest } from '../../../domain/request.ts';
import { dateWords } from '../../../mail/words.ts';
import { compose } from '../compose.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import { prose } from '../headings.ts';
import type { LetterModel } from '../model.ts';
import { doneAfter } from '../signing.ts';
import { assigner, labelOf, named } from './about.ts';

/** 退办申请: reason and proposed unit, signed by the leader (domain.md §3.2, §4.7). */
function returning(
  { returnId, reason, proposedUnit }: ReturnCase,
  context: LetterContext,
): LetterModel {
  const { state, dayOf } = context;
  const to = assigner(context);
  const signing = doneAfter(state, 'return-sign', 0, returnId);
  const unit = proposedUnit ? `建议转交${proposedUnit}办理。` : '';
  return compose(
    {
      ...{
        kind: 'return' as const,
        name: '退办申请',
        key: { record: returnId },
        to,
        way: 'upward' as const,
      },
      ...{ number: undefined, signer: signing?.doneBy, signedOn: dayOf(signing?.doneVersion) },
      ...(signing ? {} : { why: '尚未签发' }),
      title: `关于申请退回${labelOf(context)}的请示`,
      salutation: `${to}：`,
      blocks: prose(
        [
          `${dateWords(state.item.receivedOn)}收到交办我局的${named(context)}。经研究，申请退回，理由如下：`,
          reason,
          `${unit}妥否，请批示。`,
        ].join('\n'),
      ),
    },
    context,
  );
}

/** 延期申请: why, and until when (domain.md §3.1, §4.7). */
function extending(extension: ItemExtension, context: LetterContext): LetterModel {
  const { extensionId, reason, from, to: until, on, office } = extension;
  const to = office ?? assigner(context);
  const { assignedOn } = context.state.item;
  return compose(
    {
      ...{ kind: 'extension' as const, name: '延期申请', key: { record: extensionId } },
      ...{ to, way: 'upward' as const, number: undefined, signedOn: on },
      title: `关于${labelOf(context)}延期答复的请示`,
      salutation: `${to}：`,
      blocks: prose(
        [
          `${dateWords(assignedOn)}交办我局的${named(context)}，应于${dateWords(from)}前答复。`,
          reason,
          `为此，申请延期至${dateWords(until)}答复。妥否，请批示。`,
        ].join('\n'),
      ),
    },
    context,
  );
}

/** 请示交办部门 (domain.md §1 row 25). */
function asking(request: SuperiorRequest, context: LetterContext): LetterModel {
  const { requestId, question, document, on, office: to } = request;
  return compose(
    {
      ...{ kind: 'request' as const, name: '请示', key: { record: requestId }, to },
      ...{ way: 'upward' as const, number: document, signedOn: on },
      title: `关于办理${labelOf(context)}有关问题的请示`,
      salutation: `${to}：`,
      blocks: prose(
        [`我局承办的${named(context)}，有关问题请示如下：`, question, '妥否，请批示。'].join('\n'),
      ),
    },
    context,
  );
}

/** A paper for each record of a kind, or why there is none. */
function each<R>(
  name: string,
  recordsOf: (context: LetterContext) => readonly R[] | undefined,
  make: (record: R, context: LetterContext) => LetterModel,
  none: { code: string; message: string },
): LetterMaker {
  return {
    name: () => name,
    make: (context) => {
      const records = recordsOf(context) ?? [];
      return records.length > 0 ? records.map((record) => make(record, context)) : none;
    },
  };
}

export const returned = each('退办申请', ({ state }) => state.returns, returning, {
  ...{ code: 'NO_RETURN', message: '本件没有申请退办，请先在系统里提出申请。' },
});

export const extension = each('延期申请', ({ state }) => state.extensions, extending, {
  ...{ code: 'NO_EXTENSION', message: '本件没有申请延期，请先在系统里提出申请。' },
});

export const request = each('请示', ({ state }) => state.requests, asking, {
  ...{ code: 'NO_REQUEST', message: '本件没有请示，请先在系统里登记请示。' },
});
