import { Aws, type CfnCondition, CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnUserPool, CfnUserPoolClient, CfnUserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';

/** What the user pool needs to know. */
export interface UserPoolProps {
  readonly settings: Settings;
  /** Address of the console, to which people come back after signing in. */
  readonly consoleUrl: string;
  /** The pool exists only where this holds. */
  readonly condition: CfnCondition;
}

/** Accounts of a bureau that has no OIDC issuer of its own; only under a condition. */
export class UserPool extends Construct {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, props: UserPoolProps) {
    super(scope, id);
    const { settings, consoleUrl, condition } = props;
    const pool = this.pool(settings);
    const client = this.client(pool, consoleUrl);
    const domain = new CfnUserPoolDomain(this, 'Domain', {
      userPoolId: pool.ref,
      domain: `${settings.prefix}-${Aws.ACCOUNT_ID}`,
    });
    for (const resource of [pool, client, domain]) resource.cfnOptions.condition = condition;
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${pool.ref}`;
    this.clientId = client.ref;

    const stack = Stack.of(this);
    new CfnOutput(stack, 'UserPool', { value: pool.ref, condition });
    new CfnOutput(stack, 'UserPoolClient', { value: client.ref, condition });
    acknowledge(
      stack,
      'CloudFormation-Validate::W1030',
      'An empty PublicBaseUrl never gets here: the API address stands in for it.',
    );
  }

  private pool(settings: Settings): CfnUserPool {
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
    pool.applyRemovalPolicy(settings.removal);
    return pool;
  }

  private client(pool: CfnUserPool, consoleUrl: string): CfnUserPoolClient {
    return new CfnUserPoolClient(this, 'Console', {
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
  }
}
