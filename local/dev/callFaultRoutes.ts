import {
  CALL_TROUBLES,
  type CallFault,
  type CallFaults,
  type CallTrouble,
  TROUBLED_SERVICES,
} from '../callFaults.ts';
import { BadRequest, type DevRoute, devRoute, json } from './routes.ts';

const HOW = `请给出 {"faults":[{"trouble":"${CALL_TROUBLES.join('|')}","rate":0.1}],"seed":7}（可加 "services":["${TROUBLED_SERVICES.join('","')}"]，"of":"函数名的一部分"，"action":"PutItem"）；空的 faults 即恢复正常`;

const isTrouble = (value: unknown): value is CallTrouble =>
  (CALL_TROUBLES as readonly unknown[]).includes(value);
const isService = (value: unknown) => (TROUBLED_SERVICES as readonly unknown[]).includes(value);

function faultOf(given: unknown): CallFault {
  const { trouble, rate, services, of, action } = (given ?? {}) as Record<string, unknown>;
  const share = typeof rate === 'number' && rate >= 0 && rate <= 1;
  const known = services === undefined || (Array.isArray(services) && services.every(isService));
  if (!isTrouble(trouble) || !share || !known) throw new BadRequest(HOW);
  return {
    ...{ trouble, rate },
    ...(services ? { services: services as string[] } : {}),
    ...(typeof of === 'string' ? { of } : {}),
    ...(typeof action === 'string' ? { action } : {}),
  };
}

/**
 * /dev/faults/calls: calls of functions to DynamoDB, Step Functions, S3, SQS and SES fail, functions are ended
 * before they answer, streams are replayed; the answer tells how often each struck so far.
 * /dev/faults/disk: the database's disk is full, or has room again.
 */
export function callFaultRoutes(
  faults: Pick<CallFaults, 'arrange' | 'struck'>,
  fill: (full: boolean) => Promise<void>,
): DevRoute[] {
  return [
    devRoute('GET /dev/faults/calls', () => json({ struck: faults.struck() })),
    devRoute('POST /dev/faults/calls', async ({ fields }) => {
      const { faults: given, seed } = await fields();
      if (!Array.isArray(given) || !(seed === undefined || Number.isInteger(seed))) {
        throw new BadRequest(HOW);
      }
      const arranged = given.map(faultOf);
      const struck = faults.struck();
      faults.arrange(arranged, seed as number | undefined);
      return json({ arranged, struck });
    }),
    devRoute('POST /dev/faults/disk', async ({ fields }) => {
      const { full } = await fields();
      if (typeof full !== 'boolean') throw new BadRequest('请给出 {"full":true} 或 {"full":false}');
      await fill(full).catch((error: unknown) => {
        throw new BadRequest(`本机不能演练磁盘写满（需要 Linux 的 prlimit）：${error}`, 501);
      });
      return json({ full });
    }),
  ];
}
