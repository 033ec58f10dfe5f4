import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { ApiRoute, Throttle } from '../routes.ts';
import type { Settings } from '../settings.ts';
import { keptLog } from './keptLog.ts';

/** What the access log holds: never the path, for a link's secret is in it. */
const ACCESS_LOG = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  person: '$context.authorizer.claims.sub',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.error.message',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
};

/** What pages of other origins may send and read; never with cookies, of which there are none. */
const corsFor = (origins: readonly string[]): CorsPreflightOptions => ({
  allowOrigins: [...origins],
  allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT],
  allowHeaders: [
    ...['authorization', 'content-type', 'idempotency-key'],
    ...['if-match', 'if-none-match'],
  ],
  exposeHeaders: [
    ...['etag', 'location', 'retry-after'],
    ...['content-disposition', 'apigw-requestid', 'x-request-id'],
  ],
  maxAge: Duration.hours(1),
});

/** What the API needs to know. */
export interface WebApiProps {
  readonly settings: Settings;
}

/** The HTTP API with its one stage, throttled route by route. */
export class WebApi extends Construct {
  readonly api: HttpApi;
  private readonly stage: CfnStage;
  private readonly routeSettings: Record<string, Record<string, number>> = {};

  constructor(scope: Construct, id: string, props: WebApiProps) {
    super(scope, id);
    const { origins } = props.settings;
    this.api = new HttpApi(this, 'Api', {
      apiName: props.settings.prefix,
      description: '回音：办理系统接口与代表、协办单位的链接',
      createDefaultStage: false,
      ...(origins.length > 0 ? { corsPreflight: corsFor(origins) } : {}),
    });
    const logGroup = keptLog(this, 'AccessLog', props.settings);
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    if (!(stage.node.defaultChild instanceof CfnStage))
      throw new Error('HttpStage without CfnStage');
    this.stage = stage.node.defaultChild;
    this.stage.routeSettings = this.routeSettings;
  }

  /** Leads routes to a function. Without an authorizer every one of them must say why it is open. */
  addRoutes(fn: IFunction, routes: readonly ApiRoute[], authorizer?: IHttpRouteAuthorizer): void {
    const integration = new HttpLambdaIntegration(`${fn.node.path}Integration`, fn);
    for (const { method, path, throttle, openBecause } of routes) {
      if (!authorizer && !openBecause) throw new Error(`route ${path} is open without a reason`);
      const added = this.api.addRoutes({
        path,
        methods: [method],
        integration,
        ...(openBecause ? {} : { authorizer }),
      });
      for (const route of added) this.settle(route, `${method} ${path}`, throttle, openBecause);
    }
  }

  private settle(route: HttpRoute, key: string, throttle: Throttle, openBecause?: string): void {
    // A map of routes is plain JSON to CDK, which leaves the names as they are written.
    this.routeSettings[key] = {
      ThrottlingRateLimit: throttle.rateLimit,
      ThrottlingBurstLimit: throttle.burstLimit,
    };
    // The stage refuses settings of a route that does not exist yet.
    this.stage.node.addDependency(route);
    if (openBecause) acknowledge(route, 'AwsSolutions-APIG4', openBecause);
  }
}
