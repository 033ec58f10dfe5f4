/** Messages between the function host and a function process. */

/** What a function process is started with (its only argument, as JSON). */
export interface Start {
  /** The bundle's entry file. */
  file: string;
  /** Name of the exported handler. */
  handler: string;
  /** Virtual clock minus real clock, ms. */
  offset: number;
  /** Folder of V8's compile cache: the second cold start of a bundle does not compile it again. */
  cache: string;
}

/** Host to process: run the handler once. */
export interface InvokeMessage {
  requestId: string;
  /** The event as JSON text. */
  event: string;
  offset: number;
  /** Real ms until the host kills the process. */
  remaining: number;
  functionArn: string;
  trace: string;
}

/** An error as Lambda reports it. */
export interface ReportedError {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** Process to host. `ready` and `broken` end the loading, `done` and `failed` an invocation. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'broken'; error: ReportedError }
  | { kind: 'done'; requestId: string; result: string }
  /** `fatal`: the process is of no more use. */
  | { kind: 'failed'; requestId: string; error: ReportedError; fatal?: boolean };
