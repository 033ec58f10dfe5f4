import type { App } from 'aws-cdk-lib';
import type { Settings } from './settings.ts';

/**
 * What stands before the API: CloudFront with its firewall; a proxy of the bureau's own (a 政务云 firewall),
 * which must send the key; or nothing.
 */
export const FRONTS = ['cloudfront', 'own', 'none'] as const;

/** The header with the front's key, by the name that functions/api/http/front.ts reads it under. */
export const FRONT_HEADER = 'x-huiyin-front';

/** The front of an installation, by `-c front=`, and the number of its present key, by `-c frontKey=`. */
export interface Front {
  readonly kind: (typeof FRONTS)[number];
  /** Raised by one to change the key: the former one is good until the next change. */
  readonly key: number;
  /** Region of everything but the firewall: a reference into it must name both. */
  readonly region: string;
}

/** Only where nothing is deployed: the CLI sets the account's own. */
const REGION = 'ap-east-1';

/**
 * In prod CloudFront with a firewall, in aws-cn (which has no such firewall) the bureau's own, elsewhere
 * none. @throws Error where the context says something else than these
 */
export function frontOf(
  app: App,
  { stage, partition }: Pick<Settings, 'stage' | 'partition'>,
): Front {
  const context = (key: string, otherwise: string) =>
    String(app.node.tryGetContext(key) ?? otherwise);
  const china = partition === 'aws-cn';
  const asked = context('front', stage !== 'prod' ? 'none' : china ? 'own' : 'cloudfront');
  const kind = FRONTS.find((one) => one === asked);
  if (!kind) throw new Error(`context front「${asked}」只能是：${FRONTS.join('、')}`);
  if (kind === 'cloudfront' && china) {
    throw new Error('aws-cn 的 CloudFront 不能接 WAF，请用 -c front=own，由本单位的防火墙在前');
  }
  const key = Number(context('frontKey', '1'));
  if (!Number.isInteger(key) || key < 1) throw new Error('context frontKey 须是从 1 起的整数');
  const region = context('region', process.env.CDK_DEFAULT_REGION ?? REGION);
  return { kind, key, region };
}
