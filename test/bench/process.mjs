// A process that stands for a sandbox of Lambda: loads one bundle, calls its handler twice and says what each
// took of the CPU and by the clock, in ms. CPU counts nothing of what else the machine does; the clock is what
// people wait for. Node's modules are asked for as the bundles do (scripts/bundle/builtins.ts), so that no import
// is paid here. With a third argument it moves into that group of processes once it is loaded (quarter.ts).
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');

const now = () => {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, clock: performance.now() };
};
const since = (from, to) => ({ cpu: to.cpu - from.cpu, clock: to.clock - from.clock });
const [bundle, eventFile, door] = process.argv.slice(2);
const asked = () => JSON.parse(readFileSync(eventFile, 'utf8'));
const [one, other] = [asked(), asked()];
const context = {
  awsRequestId: 'bench',
  functionName: 'bench',
  getRemainingTimeInMillis: () => 10_000,
};

const begun = now();
const { handler } = await import(bundle);
const loaded = now();
if (door) writeFileSync(door, String(process.pid));
const called = now();
const result = await handler(one, context);
const first = now();
await handler(other, context);
const second = now();

process.stdout.write(
  JSON.stringify({
    load: since(begun, loaded),
    first: since(called, first),
    second: since(first, second),
    whole: first.cpu,
    result,
  }),
);
process.exit(0);
