/**
 * `npm run synth -- [-c key=value …]`: bundles the functions with the place's profile (`-c profile=chongqing`)
 * and writes the templates to cdk.out. A profile that cannot be used is refused before anything is built.
 */
import { parseArgs } from 'node:util';
import { buildFunctions } from './build.ts';
import { DEFAULT_PROFILE } from './place.ts';
import { BadProfile } from './profiles.ts';
import { run } from './steps.ts';

/** The profile that the context of a synth names. */
function profileIn(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { context: { type: 'string', short: 'c', multiple: true } },
    strict: false,
  });
  const named = (values.context ?? []).map(String).findLast((pair) => pair.startsWith('profile='));
  return named?.slice('profile='.length) ?? DEFAULT_PROFILE;
}

try {
  const args = process.argv.slice(2);
  await buildFunctions([], profileIn(args));
  const { passed, output } = await run({
    title: 'synth',
    command: 'node',
    args: ['infra/app.ts', ...args],
  });
  if (output.trim() !== '') console.log(output.trim());
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadProfile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
