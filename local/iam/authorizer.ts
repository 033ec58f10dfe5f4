import type { Assembly } from '../ports.ts';
import type { Context } from './conditions.ts';
import { checkResourcePolicies } from './resourcePolicies.ts';
import { roleStatements } from './roles.ts';
import { applies, type Call } from './statement.ts';

/** Answer of the evaluation; `message` is the sentence AWS puts into AccessDenied. */
export type Decision = { allowed: true } | { allowed: false; message: string };

/** A question to the evaluator. */
export interface Question {
  roleArn: string;
  action: string;
  resource: string;
  context?: Context;
  /** ARN shown as the user in a refusal; the role itself when it is left out. */
  caller?: string;
}

/** Decides calls by the roles' identity-based policies. */
export interface Authorizer {
  authorize(question: Question): Decision;
}

/**
 * Reads all policies of the template (raises PolicyError on what it does not know) and evaluates as
 * IAM does: refused unless a statement allows, and any Deny wins. kms actions, which AWS also checks
 * behind encrypted tables, queues and buckets, are not asked here: one machine has no keys.
 */
export function createAuthorizer(assembly: Assembly): Authorizer {
  const roles = roleStatements(assembly);
  checkResourcePolicies(assembly);

  const authorize = ({ roleArn, action, resource, context = {}, caller }: Question): Decision => {
    const call: Call = {
      action,
      resource,
      context: {
        // The loopback endpoint stands for AWS's TLS endpoints.
        'aws:SecureTransport': 'true',
        'aws:PrincipalArn': roleArn,
        'aws:PrincipalAccount': roleArn.split(':')[4],
        ...context,
      },
    };
    const relevant = (roles.get(roleArn) ?? []).filter((statement) => applies(statement, call));
    const refused = (because: string): Decision => ({
      allowed: false,
      message: `User: ${caller ?? roleArn} is not authorized to perform: ${action} on resource: ${resource} ${because}`,
    });
    if (relevant.some(({ effect }) => effect === 'Deny')) {
      return refused('with an explicit deny in an identity-based policy');
    }
    if (relevant.some(({ effect }) => effect === 'Allow')) return { allowed: true };
    return refused(`because no identity-based policy allows the ${action} action`);
  };

  return { authorize };
}
