import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/runbook.md', 'utf8');
const commands = [...text.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command);
const read = (pattern: string) =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
const infra = read('infra/**/*.ts');
const found = (source: string, pattern: RegExp) =>
  new Set([...source.matchAll(pattern)].map(([, name = '']) => name));
/** What of the commands a pattern finds, and the known do not have. */
const unknown = (pattern: RegExp, known: ReadonlySet<string>) =>
  [...found(commands.join('\n'), pattern)].filter((name) => !known.has(name));

describe('docs/runbook.md', () => {
  it('shows commands enough to be followed', () => {
    expect(commands.filter((one) => one.startsWith('npm run')).length).toBeGreaterThan(10);
    expect(commands.filter((one) => one.startsWith('aws ')).length).toBeGreaterThan(5);
  });

  it('shows no script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(unknown(/npm run (\w+)/g, new Set(Object.keys(scripts)))).toEqual([]);
  });

  it('shows no option that its command does not take', () => {
    const options = (...files: string[]) =>
      found(
        files.map((file) => readFileSync(file, 'utf8')).join('\n'),
        /^\s*'?([a-z-]+)'?: \{ type:/gm,
      );
    const of = (command: RegExp) =>
      commands
        .filter((one) => command.test(one))
        .flatMap((one) => [...found(one, /\s--([a-z-]+)/g)]);
    // The rest is the CDK's own.
    const deploy = new Set([...options('scripts/deployment.ts'), 'parameters', 'require-approval']);
    expect(of(/^npm run deploy/).filter((one) => !deploy.has(one))).toEqual([]);
    const operator = options('scripts/operatorStore.ts');
    expect(operator.size).toBeGreaterThan(4);
    expect(of(/^npm run (restore|rebuild|verify)/).filter((one) => !operator.has(one))).toEqual([]);
    const start = readFileSync('local/options.ts', 'utf8');
    expect(of(/^npm start/).filter((one) => !start.includes(`--${one}`))).toEqual([]);
  });

  it('names no context, parameter, output or field of a stage that is not there', () => {
    const contexts = found(infra, /(?:context|text|tryGetContext)\('(\w+)'/g);
    expect(unknown(/(?:--context|-c) (\w+)=/g, contexts)).toEqual([]);
    const parameters = found(infra, /(?:CfnParameter\([\w.]+,|parameter\()\s*'(\w+)'/g);
    expect(unknown(/--parameters \S+?:(\w+)=/g, parameters)).toEqual([]);
    const outputs = found(infra, /CfnOutput\(\w+, '(\w+)'/g);
    expect(unknown(/<([A-Z][A-Za-z]+)>/g, outputs)).toEqual([]);
    const fields = found(text, /^\| `(\w+)` +\|/gm);
    const schema = readFileSync('infra/stageSchema.ts', 'utf8');
    expect(fields.size).toBeGreaterThan(5);
    expect([...fields].filter((one) => !new RegExp(`^  ${one}[:,]`, 'm').test(schema))).toEqual([]);
  });

  it('names no function, queue or job that is not there', () => {
    const functions = found(infra, /name: '([a-z-]+)',/g);
    expect(unknown(/--function-name <前缀>-([a-z-]+)/g, functions)).toEqual([]);
    const queues = found(readFileSync('infra/constructs/queueNames.ts', 'utf8'), /'([a-z-]+)'/g);
    expect(unknown(/--queue-name <前缀>-([a-z-]+)/g, queues)).toEqual([]);
    const jobs = found(readFileSync('functions/schedules/jobs.ts', 'utf8'), /'([a-z-]+)'/g);
    expect(unknown(/"job":"([a-z-]+)"/g, jobs)).toEqual([]);
  });

  it('invokes a function so that the CLI takes the payload and does not call it twice', () => {
    const invoking = commands.filter((one) => one.startsWith('aws lambda invoke'));
    expect(invoking.length).toBeGreaterThan(2);
    for (const one of invoking) {
      expect(one).toContain('--cli-binary-format raw-in-base64-out');
      expect(one).toContain('--cli-read-timeout 0');
    }
  });

  it('names no file that is not there', () => {
    const files = commands.filter((one) => /^(test|docs|infra|samples)\/\S+\.\w+$/.test(one));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
