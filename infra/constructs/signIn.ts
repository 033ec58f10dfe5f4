import { CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { UserPool } from './userPool.ts';

/** What sign-in needs to know. */
export interface SignInProps {
  readonly settings: Settings;
  /** Address of the console, to which people come back after signing in. */
  readonly consoleUrl: string;
}

/** Whom the API believes. */
interface Trust {
  readonly issuer: string;
  readonly audience: string;
}

/** Lets in who has a token of the bureau's own OIDC issuer, else of a user pool that exists only then. */
export class SignIn extends Construct {
  readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    const { cognito } = props.settings;
    const given: Trust = {
      issuer: new CfnParameter(scope, 'OidcIssuer', {
        ...(cognito ? { default: '' } : { allowedPattern: '^https://.+' }),
        description: cognito
          ? '统一身份认证（OIDC）的签发者地址；留空则建立 Cognito 用户池'
          : '统一身份认证（OIDC）的签发者地址',
      }).valueAsString,
      audience: new CfnParameter(scope, 'OidcAudience', {
        default: 'huiyin',
        description: 'OIDC 令牌的受众（client id）；使用 Cognito 用户池时不用填写',
      }).valueAsString,
    };
    // Where CloudFormation does not know Cognito's types (aws-cn), even a condition that never holds
    // would not let the template through: they must not be in it.
    const trust = cognito ? this.orUserPool(given, props) : given;
    this.authorizer = new HttpJwtAuthorizer('SignedIn', trust.issuer, {
      jwtAudience: [trust.audience],
      identitySource: ['$request.header.Authorization'],
    });
  }

  private orUserPool(given: Trust, props: SignInProps): Trust {
    const condition = new CfnCondition(this, 'WithoutIssuer', {
      expression: Fn.conditionEquals(given.issuer, ''),
    });
    condition.overrideLogicalId('WithoutIssuer');
    const pool = new UserPool(this, 'UserPool', { ...props, condition });
    const choose = (own: string, other: string) =>
      Fn.conditionIf(condition.logicalId, own, other).toString();
    return {
      issuer: choose(pool.issuer, given.issuer),
      audience: choose(pool.clientId, given.audience),
    };
  }
}
