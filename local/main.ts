import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { Locked, takeLock } from './lock.ts';
import { BadOptions, HELP, type Options, readOptions } from './options.ts';
import { prepare } from './prepare.ts';
import { type Stack, startStack } from './wire.ts';

const ROOT = resolve(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const profileFile = (data: string) => join(data, 'profile');

// Node calls its own type stripping experimental; that is nothing to tell the person who starts this.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`);
});

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Bytes of request line and headers that are read at all; the gateway refuses fewer in its own words. */
const LONGEST_HEAD = 128 * 1024;

const SERVER = { keepAliveTimeout: 60_000, noDelay: true, maxHeaderSize: LONGEST_HEAD };

/** Listens on loopback; what is served may change until the stack is up. */
function listen(port: number, option: string, handle: Handle): Promise<Server> {
  const server = createServer(SERVER, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      fail(taken ? new BadOptions(`端口 ${port} 已被占用，请用 ${option} 换一个`) : error);
    });
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** The port of the AWS endpoint, known to be free: queue URLs in the template are formed with it. */
async function awsPortFor(wanted: number): Promise<number> {
  const probe = await listen(wanted, '--aws-port', async () => undefined);
  const port = portOf(probe);
  await new Promise((done) => probe.close(done));
  return port;
}

/** Empties the data folder, if it is one: a mistyped --data must not cost anyone's files. */
function emptyFolder(data: string): void {
  const names = readdirSync(data).filter((name) => name !== 'lock');
  if (names.length > 0 && !names.includes('local.sqlite')) {
    throw new BadOptions(`目录 ${data} 不像回音的数据目录（没有 local.sqlite），没有清空`);
  }
  for (const name of names) rmSync(join(data, name), { recursive: true, force: true });
}

/** Items keep the profile under which they were received: data of one place cannot go on in another. */
function mustBeOf(data: string, profile: string): void {
  const kept = existsSync(profileFile(data)) ? readFileSync(profileFile(data), 'utf8') : profile;
  if (kept === profile) return;
  throw new BadOptions(
    `数据目录 ${data} 里的件是按“${kept}”收的，不能改用“${profile}”；请换一个 --data，或用 --fresh 清空`,
  );
}

async function run(options: Options): Promise<void> {
  const cloudAssembly = options.assembly ?? (await prepare(ROOT, say, options.profile));
  const data = resolve(options.data);
  const release = takeLock(data);
  process.on('exit', release);
  if (options.fresh && existsSync(data)) emptyFolder(data);
  if (!options.assembly) mustBeOf(data, options.profile);

  let handle: Handle = async (_, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    // In the words of the gateway whose place it takes.
    response.end('{"message":"Service Unavailable"}');
  };
  const server = await listen(options.port, '--port', (request, response) =>
    handle(request, response),
  );
  const url = `http://127.0.0.1:${portOf(server)}`;
  const stack = await startStack({
    ...{ root: ROOT, cloudAssembly, data, url, say, today: options.today, empty: options.empty },
    awsPort: await awsPortFor(options.awsPort),
    log: options.verbose ? (line) => process.stderr.write(`${line.trimEnd()}\n`) : undefined,
  });
  stopOnSignal(server, stack);
  if (!options.assembly) writeFileSync(profileFile(data), options.profile);
  handle = stack.handle;
  await stack.loadDirectory();
  say(`页面      ${url}/dev
接口      ${url}/v1（说明 ${url}/v1/openapi.json）
AWS 端点  export AWS_ENDPOINT_URL=${stack.awsUrl} AWS_ACCESS_KEY_ID=operator AWS_SECRET_ACCESS_KEY=operator AWS_REGION=us-east-1
ready ${url}`);
}

function stopOnSignal(server: Server, stack: Stack): void {
  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    server.close();
    await stack.stop();
    server.closeAllConnections();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') say(HELP);
  else await run(options);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const plain = error instanceof BadOptions || error instanceof Locked;
  console.error(plain ? message : `启动失败：${message}`);
  if (error instanceof BadOptions) console.error('用 npm start -- --help 查看选项');
  if (!plain && process.argv.includes('--verbose')) console.error(error);
  process.exit(error instanceof BadOptions ? 2 : 1);
}
