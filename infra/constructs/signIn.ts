import { Aws, CfnCondition, CfnOutput, CfnParameter, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { CfnUserPool, CfnUserPoolClient, CfnUserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';

/** What sign-in needs to know. */
export interface SignInProps {
  readonly settings: Settings;
  /** Address of the console, to which people come back after signing in. */
  readonly consoleUrl: string;
}

/** Whom the API believes: the bureau's own OIDC issuer, or a user pool that exists only without one. */
export class SignIn extends Construct {
  readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    const issuer = new CfnParameter(scope, 'OidcIssuer', {
      default: '',
      description: '统一身份认证（OIDC）的签发者地址；留空则建立 Cognito 用户池',
    });
    const audience = new CfnParameter(scope, 'OidcAudience', {
      default: 'huiyin',
      description: 'OIDC 令牌的受众（client id）；使用 Cognito 时不用填写',
    });
    const withoutIssuer = new CfnCondition(scope, 'WithoutIssuer', {
      expression: Fn.conditionEquals(issuer.valueAsString, ''),
    });
    const pool = this.userPool(props.settings, withoutIssuer);
    const client = this.client(pool, props.consoleUrl, withoutIssuer);
    const choose = (own: string, given: string) =>
      Fn.conditionIf(withoutIssuer.logicalId, own, given).toString();
    const chosenIssuer = choose(
      `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${pool.ref}`,
      issuer.valueAsString,
    );
    const chosenAudience = choose(client.ref, audience.valueAsString);
    this.authorizer = new HttpJwtAuthorizer('SignedIn', chosenIssuer, {
      jwtAudience: [chosenAudience],
      identitySource: ['$request.header.Authorization'],
    });
    new CfnOutput(scope, 'UserPool', { value: pool.ref, condition: withoutIssuer });
    new CfnOutput(scope, 'UserPoolClient', { value: client.ref, condition: withoutIssuer });
  }

  private userPool(settings: Settings, condition: CfnCondition): CfnUserPool {
    const pool = new CfnUserPool(this, 'People', {
      userPoolName: settings.prefix,
      // Accounts are opened by the administrator, from the directory.
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      deletionProtection: settings.disposable ? 'INACTIVE' : 'ACTIVE',
      enabledMfas: ['SOFTWARE_TOKEN_MFA'],
      mfaConfiguration: 'ON',
      policies: {
        passwordPolicy: {
          minimumLength: 12,
          requireLowercase: true,
          requireNumbers: true,
          requireSymbols: true,
          requireUppercase: true,
          temporaryPasswordValidityDays: 7,
        },
      },
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
    });
    pool.cfnOptions.condition = condition;
    pool.applyRemovalPolicy(settings.disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN);
    const domain = new CfnUserPoolDomain(this, 'Domain', {
      userPoolId: pool.ref,
      domain: `${settings.prefix}-${Aws.ACCOUNT_ID}`,
    });
    domain.cfnOptions.condition = condition;
    return pool;
  }

  private client(
    pool: CfnUserPool,
    consoleUrl: string,
    condition: CfnCondition,
  ): CfnUserPoolClient {
    const client = new CfnUserPoolClient(this, 'Console', {
      userPoolId: pool.ref,
      clientName: 'console',
      // The console is a public client: code flow with PKCE, no secret to keep.
      generateSecret: false,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['code'],
      allowedOAuthScopes: ['openid', 'profile'],
      supportedIdentityProviders: ['COGNITO'],
      callbackUrLs: [consoleUrl],
      logoutUrLs: [consoleUrl],
      preventUserExistenceErrors: 'ENABLED',
      enableTokenRevocation: true,
    });
    client.cfnOptions.condition = condition;
    acknowledge(
      Stack.of(this),
      'CloudFormation-Validate::W1030',
      'An empty PublicBaseUrl never gets here: the API address stands in for it.',
    );
    return client;
  }
}
