import { describe, expect, it } from 'vitest';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const routes = resources.of('AWS::ApiGatewayV2::Route');
const stage = resources.of('AWS::ApiGatewayV2::Stage')[0]?.Properties ?? {};

/** Open to anybody: the API's own description, what is published, and the links whose secret is in the path. */
const OPEN = [
  'GET /p/{token}',
  'GET /published',
  'GET /published/{itemId}',
  'GET /v1/docs',
  'GET /v1/openapi.json',
  'POST /p/{token}',
];
const SIGNED_IN = [
  'ANY /v1/{proxy+}',
  'GET /v1/items/{itemId}/archive',
  'GET /v1/items/{itemId}/letters',
  'GET /v1/items/{itemId}/letters/{kind}',
  'GET /v1/items/{itemId}/letters/{kind}/preview',
  'GET /v1/reports',
  'GET /v1/reports/{kind}',
  'GET /v1/sheets',
  'GET /v1/sheets/{kind}',
  'GET /v1/letter-templates',
  'PUT /v1/letter-templates/{kind}',
  'POST /v1/letter-templates/{kind}/withdraw',
  'GET /v1/items/{itemId}/paper-forms/{formId}/scan',
  'POST /v1/attachments',
  'GET /v1/items/{itemId}/papers',
  'POST /v1/items/{itemId}/papers',
  'POST /v1/items/{itemId}/papers/uploads',
  'POST /v1/items/{itemId}/papers/{paperId}/versions',
  'GET /v1/items/{itemId}/papers/{paperId}/versions/{n}',
  'POST /v1/items/{itemId}/papers/{paperId}/removal',
  'POST /v1/imports',
  'POST /v1/imports/{importId}/commit',
  'POST /v1/imports/{importId}/mapping',
  'GET /v1/imports/{importId}/corrections',
  'POST /v1/items/{itemId}/paper-forms',
];

describe('the HTTP API', () => {
  it('has these routes and no others', () => {
    const keys = routes.map(({ Properties }) => Properties.RouteKey);
    expect(keys.sort()).toEqual([...OPEN, ...SIGNED_IN].sort());
  });

  it.each(routes.map(({ Properties }) => [String(Properties.RouteKey), Properties] as const))(
    '%s asks for a token unless it is named as open',
    (key, { AuthorizationType, AuthorizerId }) => {
      if (OPEN.includes(key)) expect(AuthorizationType).toBe('NONE');
      else {
        expect(AuthorizationType).toBe('JWT');
        expect(render(AuthorizerId)).toMatch(/SignedIn/);
      }
    },
  );

  it('throttles every route by itself, and lets the stage wait for the routes', () => {
    const settings = stage.RouteSettings as Record<string, Record<string, number>>;
    expect(Object.keys(settings).sort()).toEqual([...OPEN, ...SIGNED_IN].sort());
    for (const { ThrottlingRateLimit, ThrottlingBurstLimit } of Object.values(settings)) {
      expect(ThrottlingRateLimit).toBeGreaterThan(0);
      expect(ThrottlingBurstLimit).toBeGreaterThanOrEqual(ThrottlingRateLimit ?? 0);
    }
    const { DependsOn } = resources.of('AWS::ApiGatewayV2::Stage')[0] as unknown as {
      DependsOn: string[];
    };
    for (const route of routes) expect(DependsOn).toContain(route.id);
  });

  it('speaks payload format 2.0 to functions', () => {
    for (const { Properties } of resources.of('AWS::ApiGatewayV2::Integration')) {
      expect(Properties).toMatchObject({
        IntegrationType: 'AWS_PROXY',
        PayloadFormatVersion: '2.0',
      });
    }
  });

  it('logs who asked for which route, never the path with its secret', () => {
    const { Format } = stage.AccessLogSettings as { Format: string };
    expect(JSON.parse(Format)).toMatchObject({
      route: '$context.routeKey',
      status: '$context.status',
    });
    expect(Format).not.toMatch(/\$context\.path|rawPath|querystring/i);
  });

  it('believes the issuer of the parameter, else its own user pool', () => {
    const authorizer = resources.first('AWS::ApiGatewayV2::Authorizer');
    expect(authorizer.IdentitySource).toEqual(['$request.header.Authorization']);
    const { Issuer, Audience } = authorizer.JwtConfiguration as {
      Issuer: unknown;
      Audience: unknown[];
    };
    expect(render(Issuer)).toMatch(
      /^<WithoutIssuer\|https:\/\/cognito-idp\.<AWS::Region>\.<AWS::URLSuffix>\/<SignInUserPoolPeople\w+>\|<OidcIssuer>>$/,
    );
    expect(Audience.map(render).join()).toMatch(
      /^<WithoutIssuer\|<SignInUserPoolConsole\w+>\|<OidcAudience>>$/,
    );
    for (const resource of resources.all.filter(({ Type }) => Type.startsWith('AWS::Cognito::'))) {
      expect(resource.Condition).toBe('WithoutIssuer');
    }
  });

  it('leaves Cognito out of the template where a region has none, and asks for an issuer', () => {
    const without = new Resources({ cognito: 'false' });
    expect(without.all.filter(({ Type }) => Type.startsWith('AWS::Cognito::'))).toEqual([]);
    const { Issuer } = without.first('AWS::ApiGatewayV2::Authorizer').JwtConfiguration as {
      Issuer: unknown;
    };
    expect(render(Issuer)).toBe('<OidcIssuer>');
    const { Parameters } = JSON.parse(without.texts.get('Api') ?? '');
    expect(Parameters.OidcIssuer).not.toHaveProperty('Default');
  });
});

describe('pages of other origins', () => {
  const corsOf = (context: Record<string, string>) =>
    new Resources(context).first('AWS::ApiGatewayV2::Api').CorsConfiguration;

  it('may call it only where they are named, and never with cookies', () => {
    const named = 'https://console.example.cn,https://oa.example.cn';
    expect(corsOf({ stage: 'prod' })).toBeUndefined();
    const cors = corsOf({ stage: 'prod', origins: named }) as Record<string, unknown>;
    expect(cors.AllowOrigins).toEqual(named.split(','));
    expect(cors.AllowMethods).toEqual(['GET', 'POST', 'PUT']);
    expect(cors).not.toHaveProperty('AllowCredentials');
    expect(corsOf({})).toMatchObject({ AllowOrigins: ['http://localhost:5173'] });
  });

  it('are the same for the API and for the bucket of papers', () => {
    const resources = new Resources({ stage: 'prod', origins: 'https://oa.example.cn' });
    const [papers] = resources.of('AWS::S3::Bucket').filter(({ id }) => id.startsWith('Papers'));
    const rules = JSON.stringify(papers?.Properties.CorsConfiguration);
    expect(rules).toContain(`[{"Ref":"ConsoleOrigin"},"https://oa.example.cn"]`);
    expect(JSON.stringify(resources.first('AWS::ApiGatewayV2::Api'))).toContain(
      `"AllowOrigins":["https://oa.example.cn"]`,
    );
  });

  it.each(['*', 'http://console.example.cn', 'https://console.example.cn/app'])(
    'cannot be %s',
    (origins) => {
      expect(() => corsOf({ origins })).toThrow('origins');
    },
  );
});
