import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createBus } from './bus/bus.ts';
import { readRules } from './bus/rules.ts';
import { createCallFaults } from './callFaults.ts';
import { createIdle } from './clock/idle.ts';
import { factsOf, openLocalState } from './clock/localState.ts';
import { createMover } from './clock/mover.ts';
import { createClock } from './clock/virtualClock.ts';
import { readWorkingCalendar } from './clock/workingCalendar.ts';
import { startDatabase } from './database/database.ts';
import { serveDev } from './dev/routes.ts';
import { loadDirectory } from './directory.ts';
import { startEndpoint } from './endpoint/endpoint.ts';
import { createFaults } from './faults.ts';
import { createAuthorizer as createJwtAuthorizer } from './gateway/authorizer.ts';
import { readApi } from './gateway/definition.ts';
import { createGateway } from './gateway/gateway.ts';
import { checkGrants } from './grants.ts';
import { createAuthorizer } from './iam/authorizer.ts';
import { createCallers } from './iam/callers.ts';
import { createIssuer } from './issuer/issuer.ts';
import { issuerKey } from './issuer/key.ts';
import { readDirectory } from './issuer/people.ts';
import { createFunctions } from './lambda/host.ts';
import { createMachines } from './machines.ts';
import { announcedSets } from './mailbox/announced.ts';
import { createMailbox } from './mailbox/mailbox.ts';
import { createMailFaults } from './mailFaults.ts';
import { devPages } from './pages.ts';
import { MAIL_PREVIEWS } from './prepare.ts';
import { startQueues } from './queues/queues.ts';
import { readSchedules } from './schedules/definition.ts';
import { createSchedules } from './schedules/schedules.ts';
import { shareOut } from './share.ts';
import { createOperator } from './sources/operator.ts';
import { createSources } from './sources/sources.ts';
import { machineCalls } from './stateCalls.ts';
import { createStates } from './states/engine.ts';
import { createStops } from './stops.ts';
import { loadAssembly } from './template/assembly.ts';
import { refuseUnknown } from './template/refuse.ts';

/** Where and how a stack runs. */
export interface StackOptions {
  /** Folder of the project, and of the cloud assembly to run. */
  root: string;
  cloudAssembly: string;
  /** Data folder. */
  data: string;
  /** Address under which the caller serves `handle`, and port of the AWS endpoint. */
  url: string;
  awsPort: number;
  today?: string;
  /** Begins without the sample directory. */
  empty?: boolean;
  /** What happens in detail; undefined = quiet. */
  log?: (line: string) => void;
  /** What the person who started it should know. */
  say: (line: string) => void;
  /** Parameters of the stacks besides those that the local run needs itself. */
  parameters?: Readonly<Record<string, string>>;
}

/** A running stack. */
export interface Stack {
  awsUrl: string;
  /** Answers a request to the API, /dev or /health. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Loads the sample directory into new data; to be called once `handle` is being served. */
  loadDirectory(): Promise<void>;
  stop(): Promise<void>;
}

const ACCOUNT = { accountId: '000000000000', region: 'us-east-1', partition: 'aws' };
const AUDIENCE = 'huiyin';
/** Function processes at most: one step of an item touches eight functions, idle ones end soon. */
const PROCESSES = 12;
const PROCESSES_EACH = 3;

/** Starts every part of the stack on the synthesized template. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stops = createStops();
  try {
    return await compose(options, stops);
  } catch (error) {
    await stops.run();
    throw error;
  }
}

async function compose(
  options: StackOptions,
  stops: ReturnType<typeof createStops>,
): Promise<Stack> {
  const { root, data, url, awsPort, today, say, log } = options;
  const db = openLocalState(data);
  const ticks = openLocalState(data, 'NORMAL');
  stops.add(() => db.close());
  stops.add(() => ticks.close());
  const facts = factsOf(db);
  const clock = createClock(facts);
  if (today !== undefined && clock.begin(today) === 'kept') {
    say(`数据已到 ${clock.today()}，日历不会倒退，--today ${today} 未生效`);
  }

  const awsUrl = `http://127.0.0.1:${awsPort}`;
  const issuerUrl = `${url}/dev/issuer`;
  const place = { ...ACCOUNT, endpoint: awsUrl };
  const parameters = {
    OidcIssuer: issuerUrl,
    OidcAudience: AUDIENCE,
    GroupsClaim: 'groups',
    PersonClaim: 'sub',
    PublicBaseUrl: url,
    ConsoleOrigin: url,
    MailFrom: 'noreply@huiyin.example',
    ...options.parameters,
  };
  const assembly = loadAssembly(options.cloudAssembly, parameters, place);
  refuseUnknown(assembly);
  const authorizer = createAuthorizer(assembly);
  checkGrants(assembly, authorizer);
  const api = readApi(assembly);
  const rules = readRules(assembly);

  const [database, queues] = await Promise.all([
    startDatabase({ assembly, folder: data, clock, onError: (error) => log?.(String(error)) }),
    startQueues({ assembly, folder: data, region: place.region }),
  ]);
  stops.add(() => database.stop());
  stops.add(() => queues.stop());
  const operator = createOperator({ database: database.port, queues: queues.port });
  const urls = new Map(assembly.byType('AWS::SQS::Queue').map(({ arn, ref }) => [arn, ref]));
  async function sendTo(arn: string, MessageBody: string): Promise<void> {
    await operator('sqs', 'SendMessage', { QueueUrl: urls.get(arn), MessageBody });
  }

  const host = createFunctions({
    ...{ assembly, clock, folder: data, endpoint: awsUrl, console: log },
    most: PROCESSES,
  });
  stops.add(() => host.stop());
  let calls = 0;
  const invocations = new Map<string, number>();
  const callFaults = createCallFaults();
  const functions = callFaults.around(
    shareOut(host, PROCESSES_EACH, (name) => {
      calls += 1;
      invocations.set(name, (invocations.get(name) ?? 0) + 1);
    }),
  );
  const parts = { db, clock, functions, sendTo, log };
  const bus = createBus({ ...parts, ticks, rules });
  const mailbox = createMailbox({ db, bus, clock, announces: announcedSets(assembly) });
  const faults = createFaults();
  const mailFaults = createMailFaults();
  const states = createStates({
    ...ACCOUNT,
    dbPath: join(data, 'states.sqlite'),
    now: clock.now,
    invokeLambda: faults.around(machineCalls(assembly, authorizer, functions)),
    onStatusChange: (detail) =>
      bus.put({
        source: 'aws.states',
        'detail-type': 'Step Functions Execution Status Change',
        resources: [detail.executionArn],
        detail,
      }),
  });
  stops.add(() => states.stop());
  createMachines(assembly, states);

  const sources = createSources({ ...parts, db: ticks, assembly, operator, callFaults });
  const schedules = createSchedules({
    ...parts,
    schedules: readSchedules(assembly, clock.now()),
  });
  const endpoint = await startEndpoint({
    ...{ port: awsPort, clock, assembly, place, authorizer, database, queues, states },
    ...{ mail: mailbox, mailFaults, bus, functions },
    findCaller: createCallers(assembly),
    intercept: callFaults.intercept,
    onError: (error) => log?.(String(error)),
    onCall: sources.onCall,
  });
  stops.add(() => endpoint.stop());

  states.start();
  bus.start();
  sources.start();
  stops.add(() => bus.stop());
  stops.add(() => sources.stop());
  stops.add(() => schedules.stop());

  const idle = createIdle({
    activity: () => calls,
    parts: [
      () => (schedules.busy() ? '定时任务' : undefined),
      () => (functions.busy() > 0 ? `函数（${functions.busy()} 个调用）` : undefined),
      () => sources.atWork(),
      () => (bus.busy() ? '事件总线' : undefined),
      () => (states.busy() ? '流程引擎' : undefined),
    ],
  });
  const calendar = readWorkingCalendar(join(root, 'calendar'));
  const mover = createMover({
    ...{ clock, calendar, idle },
    timed: [schedules, sources, { next: states.nextTimer, run: async () => states.wake() }],
    arrived: async () => void (await database.sweep()),
  });

  const directory = readDirectory(join(root, 'samples', 'directory.json'));
  const issuer = await createIssuer({
    ...{ url: issuerUrl, audience: AUDIENCE, clock, people: directory.people },
    key: await issuerKey(data),
  });
  const gateway = createGateway({
    ...{ api, functions, clock, log },
    authorize: createJwtAuthorizer(clock.now),
  });
  const routes = devPages({
    ...{ assembly, clock, calendar, mover, idle, schedules, states, mailbox, issuer, directory },
    ...{
      awsUrl,
      data,
      faults,
      mailFaults,
      callFaults,
      fill: database.fill,
      invocations,
      consumed: endpoint.consumed,
    },
    mailPreviews: join(options.cloudAssembly, MAIL_PREVIEWS),
  });

  return {
    awsUrl,
    async handle(request, response) {
      if (!(await serveDev(routes, request, response))) await gateway(request, response);
    },
    async loadDirectory() {
      await loadDirectory({ url, directory, issuer, facts, empty: options.empty ?? false });
      // Not before: a schedule missed while the stack was down needs the directory too.
      schedules.start().catch((error: unknown) => log?.(`定时：${error}`));
    },
    stop: () => stops.run(),
  };
}
