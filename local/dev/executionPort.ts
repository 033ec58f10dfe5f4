/** An event of an execution as GetExecutionHistory has it; instants in s. */
export interface HistoryEvent {
  id: number;
  previousEventId: number;
  timestamp: number;
  type: string;
  [details: string]: unknown;
}

/** What the pages need to know of an execution; instants in ms. */
export interface ExecutionRow {
  arn: string;
  name: string;
  machine: string;
  status: string;
  started: number;
  stopped: number | null;
  input: string;
  output: string | null;
  error: string | null;
  cause: string | null;
}

/** The executions as the pages look at them. */
export interface ExecutionPort {
  /** Newest first. */
  list(): ExecutionRow[];
  find(name: string): ExecutionRow | undefined;
  history(arn: string): HistoryEvent[];
  /** DescribeExecution's answer. */
  describe(arn: string): Promise<unknown>;
  /** The definition that the execution started with. */
  definition(arn: string): Promise<Machine>;
  /** Removes every trace of an execution. */
  remove(arn: string): void;
}

/** The parts of a state that its picture shows. */
export interface State {
  Type: string;
  Comment?: string;
  Next?: string;
  End?: boolean;
  Default?: string;
  Choices?: { Next: string }[];
  Catch?: { Next: string }[];
  Branches?: Machine[];
  ItemProcessor?: Machine;
}

/** A state machine, or a branch of one. */
export interface Machine {
  StartAt: string;
  States: Record<string, State>;
}
