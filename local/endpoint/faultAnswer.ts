import type { Answer } from './exchange.ts';
import type { Fault } from './fault.ts';
import type { ServiceName } from './identify.ts';
import { escapeXml } from './xml.ts';

const SHAPES: Readonly<Record<'dynamodb' | 'streams' | 'sqs' | 'states' | 'events', string>> = {
  dynamodb: 'com.amazonaws.dynamodb.v20120810',
  streams: 'com.amazonaws.dynamodb.v20120810',
  sqs: 'com.amazonaws.sqs',
  states: 'com.amazonaws.swf.service.v2.model',
  events: 'com.amazonaws.events',
};

/** Errors that all JSON services share. */
const COMMON = /^(AccessDenied|UnrecognizedClient|UnknownOperation|Serialization|Throttling)/;

function json(
  { code, message }: Fault,
  status: number,
  service: keyof typeof SHAPES,
  requestId: string,
): Answer {
  const shape = COMMON.test(code) ? 'com.amazon.coral.service' : SHAPES[service];
  const version = service === 'events' ? '1.1' : '1.0';
  return {
    status,
    headers: {
      'content-type': `application/x-amz-json-${version}`,
      'x-amzn-requestid': requestId,
      ...(service === 'sqs' && { 'x-amzn-query-error': `${code};Sender` }),
    },
    // Both spellings: services differ in which one they use.
    body: JSON.stringify({ __type: `${shape}#${code}`, message, Message: message }),
  };
}

/** Services that answer a refusal with 403; DynamoDB, Step Functions and EventBridge with 400. */
const FORBIDS: ReadonlySet<ServiceName> = new Set(['sqs', 's3', 'ses', 'lambda']);

/** Writes a fault as the service would. */
export function faultAnswer(fault: Fault, service: ServiceName, requestId: string): Answer {
  const { message } = fault;
  const refused = fault.code === 'AccessDeniedException' && FORBIDS.has(service);
  const status = refused ? 403 : fault.status;
  switch (service) {
    case 's3': {
      const code = fault.code.replace(/Exception$/, '');
      return {
        status,
        headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>${requestId}</RequestId></Error>`,
      };
    }
    case 'ses': {
      const type = status >= 500 ? 'Receiver' : 'Sender';
      const code = fault.code.replace(/Exception$/, '');
      return {
        status,
        headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
        body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      };
    }
    case 'lambda':
      return {
        status,
        headers: {
          'content-type': 'application/json',
          'x-amzn-errortype': fault.code,
          'x-amzn-requestid': requestId,
        },
        body: JSON.stringify({ Message: message, Type: status >= 500 ? 'Service' : 'User' }),
      };
    default:
      return json(fault, status, service, requestId);
  }
}
