/**
 * `npm run synth -- [-c key=value …]`: bundles the functions with the place's profile (`-c profile=chongqing`)
 * and writes the templates to cdk.out. A profile that cannot be used is refused before anything is built.
 */
import { BadStage } from '../infra/stages.ts';
import { buildFunctions } from './build.ts';
import { deploymentOf } from './deployment.ts';
import { BadProfile } from './profiles.ts';
import { run } from './steps.ts';

try {
  const args = process.argv.slice(2);
  const { profile } = deploymentOf(args);
  await buildFunctions([], profile);
  const { passed, output } = await run({
    title: 'synth',
    command: 'node',
    args: ['infra/app.ts', ...args],
  });
  if (output.trim() !== '') console.log(output.trim());
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadProfile || error instanceof BadStage)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
