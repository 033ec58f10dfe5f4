import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { notFound } from '../../domain/errors.ts';
import { EVENT_NAMES, itemIdOfStream } from '../../domain/events.ts';
import { writtenBy } from '../../store/ledger/idempotency.ts';
import { readEvent } from '../../store/readEvent.ts';
import type { Store, Written } from '../../store/store.ts';
import { route } from '../http/route.ts';
import { requestView } from '../schemas/status.ts';

/** Which event it is and when it happened: nothing of what it says, and not by whom. */
async function shown(store: Store, { stream, version }: Written) {
  const event = await readEvent(store, stream, version);
  const itemId = itemIdOfStream(stream);
  return {
    ...{ stream, version },
    ...(itemId ? { itemId } : {}),
    ...(event ? { type: event.type, name: EVENT_NAMES[event.type], at: event.at } : {}),
  };
}

/** 由编号查一次办理写入的事件. */
export const getRequest = route({
  method: 'GET',
  path: '/v1/requests/{requestId}',
  operationId: 'getRequest',
  summary: '由编号查一次办理写入的事件',
  description:
    '审计和管理员查看。编号是故障提示里的 requestId，或应答头 x-request-id。带 Idempotency-Key 的办理，七天内查得到；events 为那一次写入的每一条，不含内容。其余的编号在日志里查（docs/runbook.md）。',
  response: requestView,
  status: 200,
  handle: async ({ store, actor, params }) => {
    mustHaveRole(actor, ['auditor', 'admin'], '按编号查办理');
    const { requestId = '' } = params;
    const wrote = await writtenBy(store, requestId);
    if (!wrote) {
      throw notFound(
        '没有这个编号的办理记录：没有写入，或没有带 Idempotency-Key，或已超过七天。请按编号查日志。',
        'REQUEST_NOT_FOUND',
      );
    }
    const events = await Promise.all(wrote.map((one) => shown(store, one)));
    return { status: 200, body: { requestId, events } };
  },
});
