/** The local AWS endpoint answered with an error. */
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
  dynamodb: ['DynamoDB_20120810', 'application/x-amz-json-1.0'],
  streams: ['DynamoDBStreams_20120810', 'application/x-amz-json-1.0'],
  sqs: ['AmazonSQS', 'application/x-amz-json-1.0'],
  states: ['AWSStepFunctions', 'application/x-amz-json-1.0'],
} as const;

/** Calls the local AWS endpoint with the operator's rights, who may do everything. */
export type Operator = <T = Record<string, unknown>>(
  service: keyof typeof TARGETS,
  operation: string,
  input: unknown,
) => Promise<T>;

/** An operator for the endpoint at `url`; rejects with CallFailed. */
export function createOperator(url: string): Operator {
  return async <T>(service: keyof typeof TARGETS, operation: string, input: unknown) => {
    const [target, type] = TARGETS[service];
    const scope = service === 'streams' ? 'dynamodb' : service;
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-amz-target': `${target}.${operation}`,
        // Only the key id counts here: the endpoint finds the caller by it.
        authorization: `AWS4-HMAC-SHA256 Credential=operator/20260101/us-east-1/${scope}/aws4_request, SignedHeaders=host, Signature=0`,
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
