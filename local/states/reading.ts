import { StatesError } from './errors.ts';
import type { Executions } from './executions.ts';
import { render } from './history.ts';
import type { Journal } from './journal.ts';
import type { Machines } from './machines.ts';
import type { MachineRow, Row } from './store.ts';
import { seconds } from './timestamp.ts';
import type { Execution } from './types.ts';
import { cursor, field, optionalField, pageSize, position } from './validation.ts';

type Body = Record<string, unknown>;
type Action = (body: Body) => Promise<object>;

const STATUSES = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'];

/** One line of ListExecutions. */
function listed(row: Row): Record<string, unknown> {
  return {
    executionArn: row.arn,
    stateMachineArn: row.machine,
    name: row.name,
    status: row.status,
    startDate: seconds(Number(row.started)),
    ...(row.stopped === null ? {} : { stopDate: seconds(Number(row.stopped)) }),
    redriveCount: 0,
  };
}

/** DescribeExecution's answer. */
function described(x: Execution): object {
  const over = x.status !== 'RUNNING';
  return {
    executionArn: x.arn,
    stateMachineArn: x.machineArn,
    name: x.name,
    status: x.status,
    startDate: seconds(x.startedAt),
    ...(x.stoppedAt === null ? {} : { stopDate: seconds(x.stoppedAt) }),
    input: x.input,
    inputDetails: { included: true },
    ...(x.output === null ? {} : { output: x.output, outputDetails: { included: true } }),
    ...(x.error === null ? {} : { error: x.error }),
    ...(x.cause === null ? {} : { cause: x.cause }),
    redriveCount: 0,
    redriveStatus: over && x.status !== 'SUCCEEDED' ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
    ...(over && x.status !== 'SUCCEEDED'
      ? {}
      : { redriveStatusReason: `Execution is ${x.status} and cannot be redriven` }),
  };
}

function machine(row: MachineRow, definition: string): Record<string, unknown> {
  return {
    stateMachineArn: row.arn,
    name: row.name,
    definition,
    roleArn: row.role,
    ...(row.revision === 'INITIAL' ? {} : { revisionId: row.revision }),
  };
}

const MORE = {
  loggingConfiguration: { includeExecutionData: false, level: 'OFF' },
  tracingConfiguration: { enabled: false },
};

/** The actions that only read. They see everything that was answered before. */
export function createReading(
  journal: Journal,
  machines: Machines,
  executions: Executions,
): Record<string, Action> {
  const { store } = journal;

  function execution(body: Body): Execution {
    const arn = field(body, 'executionArn', 256);
    const found = executions.find(arn);
    if (found) return found;
    throw new StatesError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  }

  return {
    DescribeExecution: async (body) => described(execution(body)),

    ListExecutions: async (body) => {
      await journal.written();
      const arn = machines.get(field(body, 'stateMachineArn', 256)).arn;
      const status = optionalField(body, 'statusFilter', 20) ?? '';
      if (status !== '' && !STATUSES.includes(status)) {
        throw new StatesError('ValidationException', `Unknown statusFilter ${status}`);
      }
      const size = pageSize(body);
      const kind = `list ${arn} ${status}`;
      const before = position(body, kind) ?? Number.MAX_SAFE_INTEGER;
      const rows =
        status === ''
          ? store.all(
              'SELECT * FROM execution WHERE machine = ? AND id < ? ORDER BY id DESC LIMIT ?',
              arn,
              before,
              size + 1,
            )
          : store.all(
              'SELECT * FROM execution WHERE machine = ? AND status = ? AND id < ? ORDER BY id DESC LIMIT ?',
              arn,
              status,
              before,
              size + 1,
            );
      const page = rows.slice(0, size);
      const more = rows.length > size ? { nextToken: cursor(kind, Number(page.at(-1)?.id)) } : {};
      return { executions: page.map(listed), ...more };
    },

    GetExecutionHistory: async (body) => {
      await journal.written();
      const { id, arn } = execution(body);
      const size = pageSize(body);
      const events = store.events(id);
      const reverse = body.reverseOrder === true;
      const kind = `history ${arn} ${reverse}`;
      const after = position(body, kind);
      const left =
        after === undefined
          ? events
          : events.filter((event) => (reverse ? event.id < after : event.id > after));
      if (reverse) left.reverse();
      const page = left.slice(0, size);
      const more = left.length > size ? { nextToken: cursor(kind, page.at(-1)?.id ?? 0) } : {};
      const data = body.includeExecutionData !== false;
      return { events: page.map((event) => render(event, data)), ...more };
    },

    DescribeStateMachine: async (body) => {
      const row = machines.get(field(body, 'stateMachineArn', 256));
      const shown = machine(row, machines.text(row.definition));
      const creationDate = seconds(row.created);
      return { ...shown, status: 'ACTIVE', type: 'STANDARD', creationDate, ...MORE };
    },

    DescribeStateMachineForExecution: async (body) => {
      const x = execution(body);
      const row = machines.get(x.machineArn);
      const shown = machine(row, machines.text(x.definition));
      return { ...shown, roleArn: x.roleArn, updateDate: seconds(row.updated), ...MORE };
    },

    ListStateMachines: async (body) => {
      const size = pageSize(body);
      const from = position(body, 'machines') ?? 0;
      const rows = machines.all();
      const page = rows.slice(from, from + size).map((row) => ({
        stateMachineArn: row.arn,
        name: row.name,
        type: 'STANDARD',
        creationDate: seconds(row.created),
      }));
      const more = from + size < rows.length ? { nextToken: cursor('machines', from + size) } : {};
      return { stateMachines: page, ...more };
    },
  };
}
