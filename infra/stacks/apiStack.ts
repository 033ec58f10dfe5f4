import { type App, CfnCondition, CfnOutput, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { ApiFunctions } from '../constructs/apiFunctions.ts';
import { FrontKeys } from '../constructs/frontKeys.ts';
import { SignIn } from '../constructs/signIn.ts';
import { WebApi } from '../constructs/webApi.ts';
import type { Front } from '../front.ts';
import { documentsRoutes, linksRoutes, publishedRoutes, signedInRoutes } from '../routes.ts';
import type { Functions } from '../watched.ts';
import type { DataStack, SettingsProps } from './dataStack.ts';

/** Stack props with the stack that holds the data. */
export interface ApiStackProps extends SettingsProps {
  readonly data: DataStack;
  readonly front: Front;
}

/** What people reach: the signed-in API, imports, and the links of deputies and co-units. */
export class ApiStack extends Stack {
  readonly web: HttpApi;
  readonly functions: Functions;
  /** Name under which the address that goes into mails is exported. */
  readonly publicUrlExport: string;
  /** Name under which the API's own address is exported. */
  readonly apiUrlExport: string;

  constructor(scope: App, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { settings, data, front } = props;
    const keys = new FrontKeys(this, 'FrontKeys', { settings, front });
    const { signedIn, documents, links, published } = new ApiFunctions(this, 'Functions', {
      settings,
      data,
      front: keys.environment,
      claims: {
        GROUPS_CLAIM: this.parameter('GroupsClaim', 'cognito:groups', '令牌中表示角色（组）的声明'),
        PERSON_CLAIM: this.parameter('PersonClaim', 'sub', '令牌中表示人员身份的声明'),
      },
    });
    this.functions = { api: signedIn, documents, links, published };
    const web = new WebApi(this, 'Web', { settings });
    this.web = web.api;
    const publicUrl = this.publicUrl();
    const { authorizer } = new SignIn(this, 'SignIn', { settings, consoleUrl: publicUrl });
    web.addRoutes(signedIn, signedInRoutes, authorizer);
    web.addRoutes(documents, documentsRoutes, authorizer);
    web.addRoutes(links, linksRoutes);
    web.addRoutes(published, publishedRoutes);

    this.publicUrlExport = `${this.stackName}-public-url`;
    new CfnOutput(this, 'PublicUrl', { value: publicUrl, exportName: this.publicUrlExport });
    this.apiUrlExport = `${this.stackName}-api-url`;
    new CfnOutput(this, 'ApiUrl', {
      value: this.web.apiEndpoint,
      exportName: this.apiUrlExport,
    });
  }

  private parameter(name: string, otherwise: string, description: string): string {
    return new CfnParameter(this, name, { default: otherwise, description }).valueAsString;
  }

  /** The address people and mails use: the bureau's own, else the API's. */
  private publicUrl(): string {
    const own = this.parameter(
      'PublicBaseUrl',
      '',
      '对外访问地址（如 https://huiyin.example.cn），写入邮件链接；留空则用接口自身的地址',
    );
    const withoutOwn = new CfnCondition(this, 'WithoutPublicBaseUrl', {
      expression: Fn.conditionEquals(own, ''),
    });
    return Fn.conditionIf(withoutOwn.logicalId, this.web.apiEndpoint, own).toString();
  }
}
