/** The services of the endpoint. */
export type ServiceName =
  | 'dynamodb'
  | 'streams'
  | 'sqs'
  | 's3'
  | 'states'
  | 'events'
  | 'ses'
  | 'lambda';

/** Who signed and for which service, as the request says. */
export interface Signature {
  accessKeyId: string;
  /** Service of the credential scope. */
  scope: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function credential(text: string): Signature | undefined {
  const [accessKeyId, , , scope, end] = text.split('/');
  if (accessKeyId === undefined || scope === undefined || end !== 'aws4_request') return undefined;
  return { accessKeyId, scope };
}

/** Reads the signature of a request (header or presigned query); undefined = not signed. The signature itself is not checked: the endpoint is on loopback. */
export function signatureOf(headers: Headers, query: URLSearchParams): Signature | undefined {
  const { authorization } = headers;
  const found = /^AWS4-HMAC-SHA256 .*Credential=([^,\s]+)/.exec(String(authorization ?? ''));
  if (found?.[1] !== undefined) return credential(found[1]);
  const presigned = query.get('X-Amz-Credential');
  return presigned === null ? undefined : credential(presigned);
}

const TARGETS: readonly [string, ServiceName][] = [
  ['DynamoDB_20120810.', 'dynamodb'],
  ['DynamoDBStreams_20120810.', 'streams'],
  ['AmazonSQS.', 'sqs'],
  ['AWSStepFunctions.', 'states'],
  ['AWSEvents.', 'events'],
];

/** The service and, in the JSON protocols, the operation; undefined = a service that is not here. */
export function serviceOf(
  headers: Headers,
  scope: string,
): { service: ServiceName; operation: string } | undefined {
  const target = String(headers['x-amz-target'] ?? '');
  for (const [prefix, service] of TARGETS) {
    if (target.startsWith(prefix)) return { service, operation: target.slice(prefix.length) };
  }
  if (target !== '') return undefined;
  if (scope === 's3' || scope === 'ses' || scope === 'lambda')
    return { service: scope, operation: '' };
  return undefined;
}
