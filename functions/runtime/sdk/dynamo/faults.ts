/** What the service refused, by the name it gave; what hangs on it besides (`CancellationReasons`) as it came. */
export class ServiceFault extends Error {
  readonly $metadata: { httpStatusCode: number; requestId?: string };
  constructor(name: string, message: string, $metadata: ServiceFault['$metadata']) {
    super(message);
    this.name = name;
    this.$metadata = $metadata;
  }
}

/** A transaction of which nothing was written, and why. */
export class TransactionCanceledException extends ServiceFault {
  CancellationReasons?: { Code?: string; Message?: string; Item?: object }[];
}

const SHOULD_WAIT: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);
const SKEWED: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);
const PASSING_STATUS: ReadonlySet<number> = new Set([500, 502, 503, 504]);
/** Of Node and of the resolver: the connection did not come about, or broke off. */
const PASSING_CODE: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Whether the service asked for fewer requests. */
export const isThrottled = (error: unknown): boolean =>
  error instanceof ServiceFault &&
  (error.$metadata.httpStatusCode === 429 || SHOULD_WAIT.has(error.name));

/** Whether a refusal may come of a clock that is wrong. */
export const mayBeSkewed = (error: unknown): boolean =>
  error instanceof ServiceFault && SKEWED.has(error.name);

/** Whether the same request may go well in a moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ServiceFault) {
    return isThrottled(error) || PASSING_STATUS.has(error.$metadata.httpStatusCode);
  }
  return PASSING_CODE.has(String((error as { code?: unknown }).code));
}

/** The members of an answer that is no JSON: a proxy's page. */
function membersOf(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

/** The fault that an answer tells of. */
export function faultOf(status: number, requestId: string | undefined, body: string): ServiceFault {
  const { __type, message, Message, ...more } = membersOf(body);
  const name = String(__type ?? 'UnknownError')
    .replace(/^.*#/, '')
    .replace(/:.*$/, '');
  const Fault =
    name === 'TransactionCanceledException' ? TransactionCanceledException : ServiceFault;
  const metadata = { httpStatusCode: status, ...(requestId ? { requestId } : {}) };
  return Object.assign(new Fault(name, String(message ?? Message ?? ''), metadata), more);
}
