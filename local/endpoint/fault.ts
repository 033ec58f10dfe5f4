/** An error an AWS service answers: `code` is the exception's name in the service's own protocol. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly status: number;
  /** Set by fault injection: the call is carried out and only its answer is lost. */
  readonly after: boolean;
  constructor(code: string, message: string, status = 400, after = false) {
    super(message);
    this.code = code;
    this.status = status;
    this.after = after;
  }
}

/** The call was carried out, and its answer never arrives: the connection breaks. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

/** Refusal of an operation that the local endpoint does not have. */
export function notImplemented(service: string, action: string): Fault {
  return new Fault(
    'UnknownOperationException',
    `本机不支持 ${service}:${action} / ${service}:${action} is not implemented locally`,
  );
}
