import type { Answer, Exchange, Forward } from './exchange.ts';

/** What one caller took of the database so far; units as AWS counts them. */
export interface Consumed {
  calls: number;
  read: number;
  write: number;
}

interface Capacity {
  CapacityUnits?: number;
}

const READS = /\.(Get|Query|Scan|BatchGet|TransactGet)/;
/** The operations that say what they consumed when they are asked. */
const COUNTED =
  /\.(Query|Scan|(Get|Put|Update|Delete)Item|Batch(Get|Write)Item|Transact(Get|Write)Items)$/;

/** The same call, asked to say what it consumed. */
function asking(exchange: Exchange): Exchange {
  const body = { ReturnConsumedCapacity: 'TOTAL', ...JSON.parse(exchange.body.toString()) };
  return { ...exchange, body: Buffer.from(JSON.stringify(body)) };
}

function unitsOf({ body }: Answer): number {
  const { ConsumedCapacity = [] } = JSON.parse(body.toString()) as {
    ConsumedCapacity?: Capacity | Capacity[];
  };
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

/**
 * Counts what passes on to the database, by caller: a function's name, or `operator`. Only calls that
 * succeed are counted (AWS charges a put whose condition does not hold, too; the program does not say how much).
 */
export function counting(forward: Forward): {
  forward: Forward;
  consumed(): Record<string, Consumed>;
} {
  const by = new Map<string, Consumed>();
  return {
    consumed: () => Object.fromEntries(by),
    async forward(exchange) {
      const target = String(exchange.headers['x-amz-target'] ?? '');
      if (!COUNTED.test(target)) return forward(exchange);
      const answer = await forward(asking(exchange));
      if (answer.status !== 200) return answer;
      const name = exchange.caller.arn.split('/').at(-1) ?? '';
      const taken = by.get(name) ?? { calls: 0, read: 0, write: 0 };
      by.set(name, taken);
      taken.calls += 1;
      taken[READS.test(target) ? 'read' : 'write'] += unitsOf(answer);
      return answer;
    },
  };
}
