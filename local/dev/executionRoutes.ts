import type { Clock } from '../ports.ts';
import { executionListPage, executionPage } from './executionPages.ts';
import type { ExecutionPort, ExecutionRow } from './executionPort.ts';
import { page } from './html.ts';
import { BadRequest, type DevRoute, devRoute, htmlPage, json } from './routes.ts';
import { visitsOf } from './visits.ts';

/** How many executions a page lists at most. */
const SHOWN = 200;

interface Parts {
  executions: ExecutionPort;
  clock: Clock;
  /** Name of a person by id, or the id. */
  nameOf: (person: string) => string;
}

/** /dev/executions and /dev/executions/{name}. */
export function executionRoutes({ executions, clock, nameOf }: Parts): DevRoute[] {
  function find(name = ''): ExecutionRow {
    const execution = executions.find(name);
    if (!execution) throw new BadRequest(`没有流程“${name}”`, 404);
    return execution;
  }
  const visits = (execution: ExecutionRow) =>
    visitsOf(executions.history(execution.arn), execution.status !== 'RUNNING');

  return [
    devRoute('GET /dev/executions', ({ wantsPage }) => {
      const all = executions.list();
      if (!wantsPage) return json({ executions: all.map(listed) });
      const shown = all.slice(0, SHOWN).map((execution) => ({
        execution,
        at: visits(execution).filter(({ outcome }) => outcome !== 'done'),
      }));
      return htmlPage(page('流程', clock.today(), executionListPage(shown, all)));
    }),
    devRoute('GET /dev/executions/{name}', async ({ parameters, wantsPage }) => {
      const execution = find(parameters.name);
      const events = executions.history(execution.arn);
      if (!wantsPage) {
        return json({ execution: await executions.describe(execution.arn), events });
      }
      const machine = await executions.definition(execution.arn);
      const main = executionPage({ execution, events, machine, visits: visits(execution), nameOf });
      return htmlPage(page(execution.name, clock.today(), main));
    }),
    devRoute('DELETE /dev/executions/{name}', ({ parameters }) => {
      const execution = find(parameters.name);
      executions.remove(execution.arn);
      return json({ removed: execution.name });
    }),
  ];
}

/** A line of ListExecutions; instants in s. */
function listed({ arn, name, machine, status, started, stopped }: ExecutionRow) {
  return {
    executionArn: arn,
    stateMachineArn: machine,
    name,
    status,
    startDate: started / 1000,
    ...(stopped === null ? {} : { stopDate: stopped / 1000 }),
  };
}
