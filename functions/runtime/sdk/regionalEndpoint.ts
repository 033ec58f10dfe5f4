/**
 * Stands in for the endpoint rules of the SDK's clients in the bundles (scripts/bundle/standIns.ts): a set of
 * rules for every partition, dual stack, FIPS, resource ARNs and account ids, 15 kB of them for DynamoDB. The
 * stacks know two partitions, and in both a service's address is made of its prefix and the region.
 */
interface EndpointParams {
  readonly Region?: string;
  /** `AWS_ENDPOINT_URL`, where it is set. */
  readonly Endpoint?: string;
  readonly UseDualStack?: boolean;
  readonly UseFIPS?: boolean;
}

/** What the SDK's endpoint middleware takes. */
interface Endpoint {
  readonly url: URL;
  readonly properties: Record<string, never>;
  readonly headers: Record<string, never>;
}

/** Partitions aws and aws-cn; the secret and the sovereign ones have suffixes of their own. */
const COMMERCIAL = /^(us|eu|ap|ca|sa|af|me|mx|il|cn)-[a-z]+-\d$/;

/**
 * Gives the address of a service by its prefix (`dynamodb`, `states` …); the function it answers throws, by
 * name, for what it does not know: dual stack, FIPS, a region of another partition.
 */
export function regionalEndpoint(prefix: string): (params: EndpointParams) => Endpoint {
  return ({ Region = '', Endpoint, UseDualStack, UseFIPS }) => {
    if (UseDualStack || UseFIPS) throw new Error('dual-stack and FIPS endpoints are not built in');
    if (!Endpoint && !COMMERCIAL.test(Region)) throw new Error(`no endpoint for region ${Region}`);
    const suffix = Region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    const url = new URL(Endpoint ?? `https://${prefix}.${Region}.${suffix}`);
    return { url, properties: {}, headers: {} };
  };
}
