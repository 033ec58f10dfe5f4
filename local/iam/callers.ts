import type { Assembly, Caller, Resource } from '../ports.ts';

/** What a process signs with. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/** The key that may do everything: tests, scripts and the local stack itself. */
export const OPERATOR_KEY = 'operator';

/** The local credentials of a function, made from its name. */
export function functionCredentials(functionName: string): Credentials {
  return {
    accessKeyId: `LOCAL${functionName}`,
    secretAccessKey: `secret-${functionName}`,
    sessionToken: `session-${functionName}`,
  };
}

function callerOf(fn: Resource): Caller {
  const roleArn = String(fn.properties.Role ?? '');
  const [, partition, , , account, role = ''] = roleArn.split(':');
  const roleName = role.slice(role.lastIndexOf('/') + 1);
  return {
    arn: `arn:${partition}:sts::${account}:assumed-role/${roleName}/${fn.ref}`,
    roleArn,
  };
}

/** Finds who calls by access key id: a function of the template or the operator; undefined = unknown key. */
export function createCallers(assembly: Assembly): (accessKeyId: string) => Caller | undefined {
  const callers = new Map<string, Caller>();
  const [first] = assembly.byType('AWS::Lambda::Function');
  const account = first?.arn.split(':')[4] ?? '000000000000';
  callers.set(OPERATOR_KEY, { arn: `arn:aws:iam::${account}:user/operator` });
  for (const fn of assembly.byType('AWS::Lambda::Function')) {
    callers.set(functionCredentials(fn.ref).accessKeyId, callerOf(fn));
  }
  return (accessKeyId) => callers.get(accessKeyId);
}
