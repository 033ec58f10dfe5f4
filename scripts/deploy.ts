/**
 * `npm run deploy -- [--context stage=prod] [--profile chongqing] [--dry-run] [options of cdk deploy]`: bundles the
 * functions with the place's profile and deploys the stage of infra/stages.json with the stock CDK CLI. It says
 * first what it will do; with `--dry-run` it synthesizes offline and stops there.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadStage } from '../infra/stages.ts';
import { buildFunctions } from './build.ts';
import { type Deployment, deploymentOf, parameterArguments } from './deployment.ts';
import { BadProfile } from './profiles.ts';
import { watch } from './steps.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The CLI asks no question of its own and reports nothing to anybody. */
const QUIET = ['--no-notices', '--no-version-reporting'];

function say({ stage, written, profile, prefix, parameters }: Deployment): void {
  console.log(`阶段 ${stage}：地方 ${profile}，分区 ${written.partition}，名称以 ${prefix} 开头`);
  console.log(`邮件 ${written.mail.adapter}，登录 ${written.signIn?.issuer ?? 'Cognito 用户池'}`);
  for (const [name, value] of Object.entries(parameters)) console.log(`  ${name} = ${value}`);
}

/** What the templates of an assembly hold, a line a stack. */
function listStacks(assembly: string): void {
  const manifest = JSON.parse(readFileSync(join(assembly, 'manifest.json'), 'utf8'));
  for (const artifact of Object.values<{
    type: string;
    properties?: { stackName?: string; templateFile: string };
  }>(manifest.artifacts)) {
    if (artifact.type !== 'aws:cloudformation:stack' || !artifact.properties) continue;
    const { stackName, templateFile } = artifact.properties;
    const { Resources } = JSON.parse(readFileSync(join(assembly, templateFile), 'utf8'));
    console.log(`  ${stackName}：${Object.keys(Resources).length} 个资源`);
  }
}

async function deploy(args: readonly string[]): Promise<number> {
  const deployment = deploymentOf(args);
  const { dryRun, profile, context, rest } = deployment;
  const overridden = ['mail', 'partition'].filter((key) =>
    context.some((one) => one.startsWith(`${key}=`)),
  );
  if (overridden.length > 0) {
    throw new BadStage(
      `部署时 ${overridden.join('、')} 以 infra/stages.json 为准，不能用 --context 改`,
    );
  }
  say(deployment);
  console.log('打包函数 …');
  await buildFunctions([], profile);
  const cdk = (...more: string[]) =>
    watch({ title: 'cdk', command: 'cdk', args: [...more, ...context, ...QUIET] });
  const deployArguments = ['deploy', '--all', ...parameterArguments(deployment), ...rest];
  if (!dryRun) return cdk(...deployArguments);
  console.log('合成模板（不联网，不需要账号）…');
  const code = await cdk('synth', '--quiet');
  if (code !== 0) return code;
  listStacks(join(ROOT, 'cdk.out'));
  console.log(`没有部署。部署时运行的命令：\n  cdk ${[...deployArguments, ...context].join(' ')}`);
  return 0;
}

try {
  process.exitCode = await deploy(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadProfile || error instanceof BadStage)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
