/** The seams between the parts of the local stack: what one part asks of another. */

/** Virtual wall clock; instants are ms since the epoch, `today` is the civil date in Asia/Shanghai. */
export interface Clock {
  now(): number;
  /** now() − Date.now(), handed to function processes so that their Date agrees. */
  offset(): number;
  today(): string;
}

/** A resource of the synthesized template with every intrinsic function resolved. */
export interface Resource {
  stack: string;
  logicalId: string;
  type: string;
  /** The name or URL that `Ref` gives. */
  ref: string;
  arn: string;
  properties: Record<string, unknown>;
}

/** All stacks of one cloud assembly. */
export interface Assembly {
  resources: readonly Resource[];
  byType(type: string): Resource[];
  byArn(arn: string): Resource | undefined;
  /** Folder or file of an asset by its hash (function code, state machine definition). */
  asset(hash: string): string;
  outputs: Record<string, string>;
}

/** Why a function call failed, as Lambda reports it. */
export class FunctionFailure extends Error {
  override readonly name: string;
  readonly trace: string[];
  constructor(name: string, message: string, trace: string[] = []) {
    super(message);
    this.name = name;
    this.trace = trace;
  }
}

/** The function host. */
export interface Functions {
  /** Runs a function by name or ARN and gives its parsed result; rejects with FunctionFailure. */
  invoke(nameOrArn: string, event: unknown): Promise<unknown>;
  /** Invocations in flight. */
  busy(): number;
  stop(): Promise<void>;
}

/** Who is calling the local AWS endpoint, found from the access key id of the signature. */
export interface Caller {
  /** e.g. arn:aws:sts::000000000000:assumed-role/<role>/<function>, or the operator. */
  arn: string;
  /** The role whose policies are evaluated; undefined = operator, who may do everything. */
  roleArn?: string;
}

/** A message that SES accepted. */
export interface AcceptedMail {
  from: string;
  to: string[];
  subject: string;
  html: string;
  text: string;
  tags: Record<string, string>;
  configurationSet?: string;
}

/** Durable SES sink. */
export interface MailSink {
  /** Stores the mail and the Send event (unless that is to be lost) in one transaction, answers the message id. */
  accept(mail: AcceptedMail, announced?: boolean): string;
}

/** Durable default event bus: matches the template's rules and calls their targets at least once. */
export interface Bus {
  put(event: {
    source: string;
    'detail-type': string;
    detail: unknown;
    resources?: string[];
  }): void;
  busy(): boolean;
}
