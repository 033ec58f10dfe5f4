import type { Assembly, Resource } from '../ports.ts';
import { allowOnly, number, record, refuse, text, texts } from '../properties.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/** Who signs the tokens of a route and for whom they must be meant. */
export interface JwtRule {
  issuer: string;
  audience: string[];
}

/** Requests a second in the long run, and at once. */
export interface Throttle {
  rate: number;
  burst: number;
}

/** One route of the API with everything that decides its answer. */
export interface Route {
  /** As in the template: `GET /p/{token}`. */
  key: string;
  method: string;
  pattern: Pattern;
  functionArn: string;
  /** ms that API Gateway waits for the function. */
  timeout: number;
  jwt?: JwtRule;
  scopes: string[];
  throttle?: Throttle;
}

/** Cross-origin answers as configured on the API. */
export interface Cors {
  origins: string[];
  methods: string[];
  headers: string[];
  exposed: string[];
  maxAge?: number;
  credentials: boolean;
}

/** The HTTP API of an assembly. */
export interface ApiDefinition {
  id: string;
  routes: Route[];
  cors?: Cors;
}

const PREFIX = 'AWS::ApiGatewayV2::';

/** Reads the one HTTP API of the assembly; whatever this gateway does not do is refused by name. */
export function readApi(assembly: Assembly): ApiDefinition {
  const [api, ...more] = assembly.byType(`${PREFIX}Api`);
  if (!api) throw new Error('模板里没有 HTTP API（AWS::ApiGatewayV2::Api）');
  if (more[0]) refuse(more[0], '第二个 HTTP API');
  allowOnly(api, [
    ...['Name', 'Description', 'ProtocolType', 'CorsConfiguration', 'DisableExecuteApiEndpoint'],
    'Tags',
  ]);
  if (api.properties.ProtocolType !== 'HTTP') refuse(api, String(api.properties.ProtocolType));
  const throttle = readThrottles(assembly);
  const routes = assembly.byType(`${PREFIX}Route`).map((route) => readRoute(route, assembly));
  for (const route of routes) route.throttle = throttle(route.key);
  return { id: api.ref, routes, cors: readCors(api) };
}

function readRoute(route: Resource, assembly: Assembly): Route {
  allowOnly(route, [
    ...['ApiId', 'RouteKey', 'Target', 'AuthorizationType', 'AuthorizerId'],
    ...['AuthorizationScopes', 'OperationName'],
  ]);
  const key = text(route.properties.RouteKey) ?? refuse(route, '没有 RouteKey 的路由');
  const target = text(route.properties.Target)?.replace('integrations/', '');
  const integration = assembly.byType(`${PREFIX}Integration`).find(({ ref }) => ref === target);
  if (!integration) refuse(route, `目标 ${target}`);
  const [method = '', path = ''] = key === '$default' ? ['ANY', '/{proxy+}'] : key.split(' ');
  return {
    key,
    method,
    pattern: parsePattern(path),
    ...readIntegration(integration),
    jwt: readAuthorizer(route, assembly),
    scopes: texts(route.properties.AuthorizationScopes),
  };
}

function readIntegration(integration: Resource): { functionArn: string; timeout: number } {
  allowOnly(integration, [
    ...['ApiId', 'IntegrationType', 'IntegrationUri', 'PayloadFormatVersion', 'TimeoutInMillis'],
    ...['IntegrationMethod', 'Description'],
  ]);
  const { IntegrationType: type, PayloadFormatVersion: format } = integration.properties;
  if (type !== 'AWS_PROXY') refuse(integration, `IntegrationType ${type}`);
  if (format !== '2.0') refuse(integration, `PayloadFormatVersion ${format}`);
  const uri = text(integration.properties.IntegrationUri) ?? '';
  const functionArn = /arn:[^:/]+:lambda:[^/]*/.exec(uri.replace(/^.*\/functions\//, ''))?.[0];
  if (!functionArn) refuse(integration, `IntegrationUri ${uri}`);
  return { functionArn, timeout: number(integration.properties.TimeoutInMillis) ?? 30_000 };
}

function readAuthorizer(route: Resource, assembly: Assembly): JwtRule | undefined {
  const type = text(route.properties.AuthorizationType) ?? 'NONE';
  if (type === 'NONE') return undefined;
  if (type !== 'JWT') refuse(route, `AuthorizationType ${type}`);
  const authorizer = assembly
    .byType(`${PREFIX}Authorizer`)
    .find(({ ref }) => ref === route.properties.AuthorizerId);
  if (!authorizer) refuse(route, `AuthorizerId ${route.properties.AuthorizerId}`);
  allowOnly(authorizer, ['ApiId', 'AuthorizerType', 'IdentitySource', 'JwtConfiguration', 'Name']);
  const { AuthorizerType, IdentitySource, JwtConfiguration } = authorizer.properties;
  if (AuthorizerType !== 'JWT') refuse(authorizer, `AuthorizerType ${AuthorizerType}`);
  const source = texts(IdentitySource).join();
  if (source !== '$request.header.Authorization') refuse(authorizer, `IdentitySource ${source}`);
  const configuration = record(JwtConfiguration);
  const issuer = text(configuration.Issuer) ?? refuse(authorizer, '没有 Issuer 的授权器');
  return { issuer, audience: texts(configuration.Audience) };
}

function readThrottles(assembly: Assembly): (key: string) => Throttle | undefined {
  const [stage, ...more] = assembly.byType(`${PREFIX}Stage`);
  if (more[0]) refuse(more[0], '第二个 Stage');
  if (!stage) return () => undefined;
  allowOnly(stage, [
    ...['ApiId', 'StageName', 'AutoDeploy', 'DefaultRouteSettings', 'RouteSettings', 'Tags'],
    ...['AccessLogSettings', 'Description'],
  ]);
  if (stage.properties.StageName !== '$default') refuse(stage, `${stage.properties.StageName}`);
  const named = record(stage.properties.RouteSettings);
  return (key) => {
    const settings = { ...record(stage.properties.DefaultRouteSettings), ...record(named[key]) };
    const rate = number(settings.ThrottlingRateLimit);
    const burst = number(settings.ThrottlingBurstLimit);
    return rate === undefined || burst === undefined ? undefined : { rate, burst };
  };
}

function readCors(api: Resource): Cors | undefined {
  if (api.properties.CorsConfiguration === undefined) return undefined;
  const cors = record(api.properties.CorsConfiguration);
  return {
    origins: texts(cors.AllowOrigins),
    methods: texts(cors.AllowMethods),
    headers: texts(cors.AllowHeaders),
    exposed: texts(cors.ExposeHeaders),
    maxAge: number(cors.MaxAge),
    credentials: cors.AllowCredentials === true,
  };
}
