import { type App, CfnOutput, CfnParameter, Fn, SecretValue, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { acknowledge } from '../acknowledge.ts';
import { frontKeyName } from '../constructs/frontKeys.ts';
import { FRONT_HEADER, type Front } from '../front.ts';
import type { SettingsProps } from './dataStack.ts';
import type { FirewallStack } from './firewallStack.ts';

/** Stack props with what CloudFront stands before and behind. */
export interface FrontStackProps extends SettingsProps {
  readonly front: Front;
  /** Name under which the API's own address is exported. */
  readonly apiUrlExport: string;
  readonly firewall: FirewallStack;
}

/** CloudFront before the API: the bureau's address, its certificate, the firewall, and the key. */
export class FrontStack extends Stack {
  constructor(scope: App, id: string, props: FrontStackProps) {
    const { settings, front, apiUrlExport, firewall } = props;
    super(scope, id, { ...props, env: { region: front.region }, crossRegionReferences: true });
    const domain = new CfnParameter(this, 'Domain', {
      allowedPattern: '^[a-z0-9.-]+\\.[a-z]{2,}$',
      description: '对外访问的域名，与 PublicBaseUrl 一致，如 huiyin.example.cn',
    }).valueAsString;
    const certificate = new CfnParameter(this, 'CertificateArn', {
      allowedPattern: '^arn:aws:acm:us-east-1:[0-9]{12}:certificate/.+$',
      description: '该域名的证书（ACM，须在 us-east-1）的 ARN',
    }).valueAsString;
    const key = SecretValue.secretsManager(frontKeyName(settings, front.key)).unsafeUnwrap();
    const host = Fn.select(2, Fn.split('/', Fn.importValue(apiUrlExport)));
    const distribution = new Distribution(this, 'Distribution', {
      comment: `回音 ${settings.stage}`,
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: firewall.firewall.arn,
      defaultBehavior: {
        origin: new HttpOrigin(host, {
          customHeaders: { [FRONT_HEADER]: key },
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        // Answers name people; what is published says itself how long a browser may keep it.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        // The gateway's own answers (401, 404, 429) have no headers of ours.
        responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
      },
    });
    acknowledge(
      distribution,
      'AwsSolutions-CFR3',
      'A log of CloudFront holds every path, and the path of a link is its secret; the API logs by route.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR1',
      'Deputies travel: from where a link is followed says nothing of who follows it.',
    );
    new CfnOutput(this, 'FrontDomain', { value: distribution.distributionDomainName });
  }
}
