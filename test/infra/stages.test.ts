import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stageOf } from '../../infra/stages.ts';
import { deploymentOf, parameterArguments } from '../../scripts/deployment.ts';
import { render } from './render.ts';
import { Resources, type TemplateResource } from './synthesize.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ses = { adapter: 'ses', from: 'huiyin@rsj.example' };
const smtp = {
  ...{ adapter: 'smtp', from: 'huiyin@rsj.example', host: 'smtp.rsj.example', port: 465 },
  secretArn: 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:smtp-a1b2c3',
};
const signIn = {
  ...{ issuer: 'https://login.rsj.example', audience: 'huiyin' },
  ...{ groupsClaim: 'groups', personClaim: 'sub' },
};
const dev = { profile: 'shandong', partition: 'aws', publicUrl: '', mail: ses, alarmMail: '' };
const cn = { ...dev, partition: 'aws-cn', mail: smtp, signIn };

function written(stages: unknown): string {
  const file = join(folder, 'stages.json');
  writeFileSync(file, typeof stages === 'string' ? stages : JSON.stringify(stages));
  return file;
}

describe('infra/stages.json', () => {
  it('has dev and prod, all that is in it being right', () => {
    for (const stage of ['dev', 'prod']) expect(stageOf(stage).profile).toBe('shandong');
  });

  it.each([
    ['{', /读不出来/],
    [{ 'Prod 1': dev }, /阶段名「Prod 1」不合规则/],
    [{ dev }, /没有阶段「prod」，.*有：dev/],
    [{ prod: { ...dev, publicUrl: 'http://rsj.example' } }, /publicUrl：须是 https:\/\//],
    [{ prod: { ...dev, mail: { ...ses, from: '办公室' } } }, /mail\.from：须是一个邮箱地址/],
    [{ prod: { ...dev, mail: { adapter: 'fax', from: 'a@b.cn' } } }, /adapter 只能是 ses 或 smtp/],
    [{ prod: { ...dev, mail: { ...smtp, port: 70_000 } } }, /mail\.port：端口须在/],
    [
      { prod: { ...cn, mail: { ...smtp, secretArn: 'hunter2' } } },
      /secretArn：须是 Secrets Manager/,
    ],
    [{ prod: { ...dev, mail: smtp } }, /mail\.secretArn：须是 aws 分区/],
    [{ prod: { ...dev, domain: 'x' } }, /没有这一项：domain/],
    [{ prod: { ...dev, profile: undefined } }, /profile：缺少这一项/],
    [{ prod: { ...dev, partition: 'aws-us-gov' } }, /partition 只能是 aws 或 aws-cn/],
    [{ prod: { ...cn, mail: ses } }, /aws-cn 没有 SES/],
    [{ prod: { ...cn, tracing: true } }, /tracing：aws-cn 的 Lambda 没有 X-Ray/],
    [{ prod: { ...dev, tracing: 'yes' } }, /tracing：须是 true 或 false/],
    [{ prod: { ...dev, origins: ['https://oa.example.cn/app'] } }, /origins\.0：须是 https/],
    [{ prod: { ...cn, signIn: undefined } }, /aws-cn 没有 Cognito/],
    // A slip in a stage that is not asked for now is found now.
    [{ prod: dev, dev: { ...dev, alarmMail: 'x' } }, /阶段 dev 有误：alarmMail/],
  ])('%j is refused, in Chinese and by name', (stages, message) => {
    expect(() => stageOf('prod', written(stages))).toThrow(message);
  });
});

describe('a deployment', () => {
  it('takes stage and place from the command line, and hands on what is for the CDK', () => {
    const file = written({ prod: cn });
    const deployment = deploymentOf(
      [
        '--profile',
        'chongqing',
        '--context',
        'stage=prod',
        '--require-approval',
        'never',
        '--dry-run',
      ],
      file,
    );
    expect(deployment).toMatchObject({
      ...{ stage: 'prod', profile: 'chongqing', dryRun: true },
      context: ['-c', 'stage=prod', '-c', 'profile=chongqing'],
      rest: ['--require-approval', 'never'],
    });
    expect(parameterArguments(deployment)).toContain('huiyin-workflow:SmtpHost=smtp.rsj.example');
  });

  it.each([
    ['dev', dev],
    ['prod', cn],
  ])(
    'of %s gives parameters that its templates declare, and all that have no default',
    (stage, one) => {
      const { prefix, parameters } = deploymentOf(
        ['-c', `stage=${stage}`],
        written({ [stage]: one }),
      );
      const { partition, mail } = one;
      const { texts } = new Resources({ stage, partition, mail: mail.adapter });
      const declared = [...texts].flatMap(([stack, text]) =>
        Object.entries<{ Default?: string }>(JSON.parse(text).Parameters)
          .filter(([name]) => name !== 'BootstrapVersion')
          .map(([name, { Default }]) => ({
            name: `${prefix}-${stack.toLowerCase()}:${name}`,
            needed: Default === undefined,
          })),
      );
      expect(declared.map(({ name }) => name)).toEqual(
        expect.arrayContaining(Object.keys(parameters)),
      );
      const needed = declared.filter(({ needed: is }) => is).map(({ name }) => name);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(needed));
    },
  );

  it('tells the bucket of papers the origin of the pages, from publicUrl', () => {
    const file = written({ prod: { ...dev, publicUrl: 'https://rsj.example/huiyin' } });
    const { parameters } = deploymentOf(['-c', 'stage=prod'], file);
    expect(parameters['huiyin-data:ConsoleOrigin']).toBe('https://rsj.example');
  });

  it('names a pair that is none', () => {
    expect(() => deploymentOf(['--context', 'prod'])).toThrow(
      '--context 需要 key=value，得到「prod」',
    );
  });
});

function variables(fn: TemplateResource | undefined): Record<string, unknown> {
  const environment = fn?.Properties.Environment as { Variables?: Record<string, unknown> };
  return environment?.Variables ?? {};
}

describe.each([
  ['dev', 'aws', 'ses'],
  ['dev', 'aws', 'smtp'],
  ['prod', 'aws-cn', 'smtp'],
])('%s in %s with %s', (stage, partition, mail) => {
  const resources = new Resources({ stage, partition, mail });
  const types = new Set(resources.all.map(({ Type }) => Type));
  const mailer = resources
    .of('AWS::Lambda::Function')
    .find(({ Properties }) => String(Properties.FunctionName).endsWith('-mail'));

  it('has only what its partition and its mail need', () => {
    const of = (service: string) =>
      [...types].filter((type) => type.startsWith(`AWS::${service}::`));
    expect(of('SES').length > 0).toBe(mail === 'ses');
    expect(of('Cognito').length > 0).toBe(partition === 'aws');
    const outcomes = resources.all.filter(({ id }) => id.startsWith('MailOutcomes'));
    expect(outcomes.length > 0).toBe(mail === 'ses');
  });

  it('tells the mail function who carries, and gives it no right beyond', () => {
    const Variables = variables(mailer);
    expect(Variables.MAIL_ADAPTER).toBe(mail);
    const statements = JSON.stringify(
      resources.of('AWS::IAM::Role').map((role) => role.Properties),
    );
    expect(statements.includes('ses:SendEmail')).toBe(mail === 'ses');
    expect(statements.includes('secretsmanager:GetSecretValue')).toBe(mail === 'smtp');
    if (mail === 'smtp') {
      expect(render(Variables.SMTP_SECRET_ARN)).toBe('<SmtpSecretArn>');
      expect(statements).toContain('"Resource":{"Ref":"SmtpSecretArn"}');
      expect(JSON.stringify(Variables)).not.toMatch(/password|resolve:/i);
    }
  });
});

it('has no SES in aws-cn, whatever the context asks for', () => {
  expect(() => new Resources({ partition: 'aws-cn', mail: 'ses' })).toThrow(/aws-cn 没有 SES/);
  expect(() => new Resources({ partition: 'aws-gov' })).toThrow(/只能是：aws、aws-cn/);
});
