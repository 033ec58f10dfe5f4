import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** Requests of one address in five minutes; a whole bureau may come from one. */
const MOST = 3000;
/** To links, whose secret is in the path. */
const MOST_LINKS = 300;

const GROUPS: readonly { name: string; counted?: readonly string[] }[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList' },
  // A body of over 8 kB is an ordinary reply, or a list to import: the functions have limits of their own.
  { name: 'AWSManagedRulesCommonRuleSet', counted: ['SizeRestrictions_BODY'] },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet' },
];

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // A sample would hold the path, and the path of a link is its secret.
  sampledRequestsEnabled: false,
});

function rateRule(
  name: string,
  limit: number,
  priority: number,
  path?: string,
): CfnWebACL.RuleProperty {
  const scopeDownStatement = path && {
    byteMatchStatement: {
      fieldToMatch: { uriPath: {} },
      positionalConstraint: 'STARTS_WITH',
      searchString: path,
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  };
  return {
    name,
    priority,
    action: { block: { customResponse: { responseCode: 429 } } },
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        evaluationWindowSec: 300,
        limit,
        ...(scopeDownStatement ? { scopeDownStatement } : {}),
      },
    },
    visibilityConfig: visible(name),
  };
}

/** What the firewall needs to know. */
export interface FirewallProps {
  readonly name: string;
}

/** The firewall before CloudFront: how often one address may ask, and AWS's managed rules. */
export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { name }: FirewallProps) {
    super(scope, id);
    const rates = [rateRule('links', MOST_LINKS, 0, '/p/'), rateRule('address', MOST, 1)];
    const managed = GROUPS.map(
      (group, index): CfnWebACL.RuleProperty => ({
        name: group.name,
        priority: rates.length + index,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: {
            vendorName: 'AWS',
            name: group.name,
            ...(group.counted
              ? {
                  ruleActionOverrides: group.counted.map((rule) => ({
                    name: rule,
                    actionToUse: { count: {} },
                  })),
                }
              : {}),
          },
        },
        visibilityConfig: visible(group.name),
      }),
    );
    this.arn = new CfnWebACL(this, 'Acl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: [...rates, ...managed],
      visibilityConfig: visible(name),
    }).attrArn;
  }
}
