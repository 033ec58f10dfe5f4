import { describe, expect, it } from 'vitest';
import { FRONT_HEADER } from '../../functions/api/http/front.ts';
import { render } from './render.ts';
import { Resources, type TemplateResource } from './synthesize.ts';

const PROD = { stage: 'prod', region: 'ap-southeast-1' };
const CHINA = { partition: 'aws-cn', mail: 'smtp' };
const prod = new Resources(PROD);

const variablesOf = ({ Properties }: TemplateResource) =>
  (Properties.Environment as { Variables: Record<string, unknown> }).Variables;

/** The functions that the HTTP API calls, by whether they are given the key. */
function keyed(resources: Resources): Record<string, boolean> {
  const functions = resources
    .of('AWS::Lambda::Function')
    .filter(({ Properties }) => Properties.FunctionName !== undefined);
  return Object.fromEntries(
    functions.map((fn) => [
      String(fn.Properties.FunctionName).replace(/^huiyin-(dev-)?/, ''),
      'FRONT_KEYS' in variablesOf(fn),
    ]),
  );
}

const keysOf = (resources: Resources) =>
  resources.of('AWS::SecretsManager::Secret').map(({ Properties }) => Properties.Name);

describe('in prod', () => {
  const { DistributionConfig } = prod.first('AWS::CloudFront::Distribution') as {
    DistributionConfig: {
      Origins: { OriginCustomHeaders: { HeaderName: string; HeaderValue: unknown }[] }[];
      DefaultCacheBehavior: Record<string, unknown>;
      ViewerCertificate: Record<string, unknown>;
      WebACLId: unknown;
    };
  };

  it('CloudFront stands before the API, over TLS of today only, and keeps nothing', () => {
    expect(DistributionConfig.ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
    });
    expect(DistributionConfig.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: 'https-only',
      // CachingDisabled and AllViewerExceptHostHeader, by the ids that AWS gave them.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(DistributionConfig.Origins[0]).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
    });
  });

  it('with a firewall from us-east-1: managed rules, and how often one address may ask', () => {
    expect(JSON.stringify(DistributionConfig.WebACLId)).toMatch(/Firewall/);
    const acl = prod.first('AWS::WAFv2::WebACL') as {
      Scope: string;
      Rules: { Name: string; Statement: Record<string, { Limit?: number }> }[];
    };
    expect(acl.Scope).toBe('CLOUDFRONT');
    expect(acl.Rules.map(({ Name }) => Name)).toEqual([
      'links',
      'address',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    const limits = acl.Rules.flatMap(({ Statement }) => Statement.RateBasedStatement?.Limit ?? []);
    expect(limits).toEqual([300, 3000]);
    expect(JSON.stringify(acl)).not.toContain('"SampledRequestsEnabled":true');
  });

  it('there is no way round it: every function that the API calls asks for the key', () => {
    expect(
      Object.entries(keyed(prod))
        .flatMap(([name, has]) => (has ? [name] : []))
        .sort(),
    ).toEqual(['api', 'documents', 'links', 'published']);
    const called = prod.of('AWS::ApiGatewayV2::Integration').length;
    expect(called).toBe(4);
    const [origin] = DistributionConfig.Origins;
    expect(origin?.OriginCustomHeaders).toEqual([
      {
        HeaderName: FRONT_HEADER,
        HeaderValue: '{{resolve:secretsmanager:huiyin/front-key-1:SecretString:::}}',
      },
    ]);
  });

  it('the key is made by Secrets Manager, and no template holds it', () => {
    expect(keysOf(prod)).toEqual(['huiyin/front-key-1']);
    for (const { Properties } of prod.of('AWS::SecretsManager::Secret')) {
      expect(Properties).not.toHaveProperty('SecretString');
      expect(Properties.GenerateSecretString).toMatchObject({ PasswordLength: 48 });
    }
    const [api] = prod
      .of('AWS::Lambda::Function')
      .filter(({ Properties }) => Properties.FunctionName === 'huiyin-api');
    if (!api) throw new Error('no function api');
    expect(render(variablesOf(api).FRONT_KEYS)).toMatch(
      /^\{\{resolve:secretsmanager:<FrontKeysKey1\w+>:SecretString:::\}\}$/,
    );
  });

  it('a key is changed by one deployment: functions take both, the front sends the new one', () => {
    const changed = new Resources({ ...PROD, frontKey: '3' });
    expect(keysOf(changed)).toEqual(['huiyin/front-key-3', 'huiyin/front-key-2']);
    expect(changed.texts.get('Front')).toContain('huiyin/front-key-3');
    expect(changed.texts.get('Front')).not.toContain('huiyin/front-key-2');
  });
});

describe('elsewhere', () => {
  const without = (resources: Resources) =>
    ['AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACL'].flatMap((type) => resources.of(type));

  it('in dev there is no front, and no key', () => {
    const dev = new Resources();
    expect([...without(dev), ...keysOf(dev)]).toEqual([]);
    expect(Object.values(keyed(dev))).not.toContain(true);
  });

  it('in aws-cn the bureau’s own firewall stands before it, and must send the key', () => {
    const china = new Resources({ stage: 'prod', ...CHINA });
    expect(without(china)).toEqual([]);
    expect(keysOf(china)).toEqual(['huiyin/front-key-1']);
    expect(keyed(china)).toMatchObject({ api: true, links: true });
    expect(() => new Resources({ ...CHINA, front: 'cloudfront' })).toThrow(/aws-cn/);
  });

  it('a wrong word is refused', () => {
    expect(() => new Resources({ front: 'waf' })).toThrow('只能是：cloudfront、own、none');
    expect(() => new Resources({ frontKey: '0' })).toThrow('frontKey');
  });
});
