// A process that stands for a sandbox of Lambda: loads one bundle, calls its handler twice and says what each
// took of the CPU, in ms. CPU and not the clock on the wall: that counts what else the machine does, too.
// Node's modules are asked for as the bundles do (scripts/bundle/builtins.ts), so that no import is paid here.
const { readFileSync } = process.getBuiltinModule('node:fs');

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const [bundle, eventFile] = process.argv.slice(2);
const event = JSON.parse(readFileSync(eventFile, 'utf8'));
const context = {
  awsRequestId: 'bench',
  functionName: 'bench',
  getRemainingTimeInMillis: () => 10_000,
};

const begun = cpu();
const { handler } = await import(bundle);
const loaded = cpu();
const result = await handler(event, context);
const first = cpu();
await handler(event, context);
const second = cpu();

process.stdout.write(
  JSON.stringify({
    load: loaded - begun,
    first: first - loaded,
    second: second - first,
    whole: first,
    result,
  }),
);
process.exit(0);
