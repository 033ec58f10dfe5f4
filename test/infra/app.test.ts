import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../infra/app.ts';
import { settingsOf } from '../../infra/settings.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();

describe('the app', () => {
  it('has five stacks', () => {
    expect([...resources.texts.keys()]).toEqual([
      'Data',
      'Api',
      'Workflow',
      'Schedules',
      'Observability',
    ]);
  });

  it.each([...resources.texts])('%s is at home in every partition and account', (_stack, text) => {
    expect(text).not.toMatch(/arn:aws:/);
    expect(text).not.toMatch(/arn:aws-cn:/);
    expect(text).not.toMatch(/\b\d{12}\b/);
  });

  it('has no custom resource: nothing that only AWS could run', () => {
    const custom = resources.all.filter(({ Type }) => /Custom::|CustomResource/.test(Type));
    expect(custom).toEqual([]);
  });

  it('declares the parameters of an installation, each described in Chinese', () => {
    const parameters = [...resources.texts.values()].flatMap((text) =>
      Object.entries<{ Description?: string; Default?: string; Type: string }>(
        JSON.parse(text).Parameters,
      ).filter(([name]) => name !== 'BootstrapVersion'),
    );
    expect(Object.fromEntries(parameters.map(([name, { Default }]) => [name, Default]))).toEqual({
      OidcIssuer: '',
      OidcAudience: 'huiyin',
      GroupsClaim: 'cognito:groups',
      PersonClaim: 'sub',
      PublicBaseUrl: '',
      MailFrom: 'noreply@example.cn',
      AlarmMail: '',
      ConsoleOrigin: '',
    });
    for (const [, { Description }] of parameters) expect(Description).toMatch(/\p{Script=Han}/u);
  });

  it('names the missing bundle', () => {
    expect(() => createApp({ context: { bundles: 'nowhere' } })).toThrow(
      /函数 api 尚未打包.*npm run build/,
    );
  });

  it('refuses a place whose profile does not exist, and names those that do', () => {
    expect(() => createApp({ context: { profile: 'moon' } })).toThrow(
      '没有“moon”这个 profile，可选：chongqing、shandong、sichuan',
    );
  });

  it('looks for the bundles of the place', () => {
    const at = join('dist', 'profiles', 'chongqing', 'functions');
    expect(settingsOf(new App({ context: { profile: 'chongqing' } })).bundles).toContain(at);
  });

  it('hands stage and profile to the functions', () => {
    const other = new Resources({ stage: 'prod', profile: 'sichuan', front: 'none' });
    for (const { Properties } of other.of('AWS::Lambda::Function')) {
      expect(Properties.Environment).toMatchObject({
        Variables: { STAGE: 'prod', PROFILE: 'sichuan' },
      });
    }
  });
});
