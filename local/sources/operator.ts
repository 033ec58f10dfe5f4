/** Database or queues answered with an error. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  /** AWS's name of the error, e.g. ExpiredIteratorException. */
  readonly code: string;
  constructor(operation: string, code: string, message: string) {
    super(`${operation}: ${code} ${message}`);
    this.code = code;
  }
}

const TARGETS = {
  dynamodb: 'DynamoDB_20120810',
  streams: 'DynamoDBStreams_20120810',
  sqs: 'AmazonSQS',
} as const;

/** Calls database and queues as the stack itself, past the endpoint and its rights. */
export type Operator = <T = Record<string, unknown>>(
  service: keyof typeof TARGETS,
  operation: string,
  input: unknown,
) => Promise<T>;

/** An operator; `ports` of database and queues on this machine. Rejects with CallFailed. */
export function createOperator(ports: { database: number; queues: number }): Operator {
  return async <T>(service: keyof typeof TARGETS, operation: string, input: unknown) => {
    const port = service === 'sqs' ? ports.queues : ports.database;
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${TARGETS[service]}.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization: `AWS4-HMAC-SHA256 Credential=operator/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(input),
    });
    const text = await answer.text();
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    if (answer.ok) return body as T;
    const code = String(body.__type ?? answer.status).replace(/^.*#/, '');
    throw new CallFailed(operation, code, String(body.message ?? body.Message ?? ''));
  };
}
