import type { Bus } from '../ports.ts';
import type { Place } from '../template/identity.ts';
import { isRecord } from '../template/shape.ts';
import { type Answer, type Demand, type Exchange, textOf } from './exchange.ts';
import { Fault, notImplemented } from './fault.ts';

/** Most entries, and bytes of all entries together, of one PutEvents. */
const MOST_ENTRIES = 10;
const MOST_BYTES = 1_048_576;

function detailOf(entry: Record<string, unknown>): unknown {
  try {
    const detail: unknown = JSON.parse(textOf(entry, 'Detail'));
    return isRecord(detail) ? detail : undefined;
  } catch {
    return undefined;
  }
}

/** EventBridge's PutEvents on the default bus. */
export function createEvents(options: {
  bus: Bus;
  place: Place;
  demand: Demand;
}): (operation: string, exchange: Exchange) => Promise<Answer> {
  const { bus, place, demand } = options;
  const busArn = `arn:${place.partition}:events:${place.region}:${place.accountId}:event-bus/default`;

  const put = (entry: Record<string, unknown>): object => {
    const refused = (ErrorCode: string, ErrorMessage: string) => ({ ErrorCode, ErrorMessage });
    const source = textOf(entry, 'Source');
    const name = textOf(entry, 'EventBusName');
    const detail = detailOf(entry);
    if (name !== '' && name !== 'default' && name !== busArn) {
      return refused('ResourceNotFoundException', `Event bus ${name} does not exist.`);
    }
    if (source === '' || textOf(entry, 'DetailType') === '') {
      return refused('InvalidArgument', 'Parameters Source and DetailType are required.');
    }
    if (source.startsWith('aws.')) {
      return refused('NotAuthorizedForSourceException', `Not authorized for the source ${source}.`);
    }
    if (detail === undefined) return refused('MalformedDetail', 'Detail is malformed.');
    const { Resources: resources } = entry;
    bus.put({
      source,
      'detail-type': textOf(entry, 'DetailType'),
      detail,
      resources: Array.isArray(resources) ? resources.map(String) : [],
    });
    return { EventId: crypto.randomUUID() };
  };

  return async (operation, exchange) => {
    if (operation !== 'PutEvents') throw notImplemented('events', operation);
    demand(exchange, [{ action: 'events:PutEvents', resource: busArn }]);
    const body: unknown = JSON.parse(exchange.body.toString());
    const list = isRecord(body) && Array.isArray(body.Entries) ? body.Entries.filter(isRecord) : [];
    if (list.length === 0 || list.length > MOST_ENTRIES) {
      throw new Fault('ValidationException', `1 to ${MOST_ENTRIES} entries are allowed`);
    }
    if (exchange.body.length > MOST_BYTES) {
      throw new Fault(
        'ValidationException',
        'Total size of the entries in the request is over the limit.',
      );
    }
    const entries = list.map(put);
    const failed = entries.filter((entry) => 'ErrorCode' in entry).length;
    return {
      status: 200,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': exchange.requestId,
      },
      body: JSON.stringify({ FailedEntryCount: failed, Entries: entries }),
    };
  };
}
