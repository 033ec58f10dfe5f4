import type { Assembly, Resource } from '../ports.ts';
import { allowOnly, number, record, refuse, text } from '../properties.ts';
import { compilePattern, type Matches } from './pattern.ts';

/** Where a matching event goes. */
export interface Target {
  rule: string;
  id: string;
  functionArn: string;
  /** Retries after the first try. */
  retries: number;
  deadLetterArn?: string;
}

/** A rule of the default bus. */
export interface Rule {
  matches: Matches;
  targets: Target[];
}

/** The enabled rules of the assembly; what the local bus does not do is refused by name. */
export function readRules(assembly: Assembly): Rule[] {
  return assembly
    .byType('AWS::Events::Rule')
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map((rule) => readRule(rule, assembly));
}

function readRule(rule: Resource, assembly: Assembly): Rule {
  allowOnly(rule, [
    'Name',
    'Description',
    'EventPattern',
    'State',
    'Targets',
    'EventBusName',
    'Tags',
  ]);
  const bus = text(rule.properties.EventBusName) ?? 'default';
  if (bus !== 'default') refuse(rule, `EventBusName ${bus}`);
  const targets = Array.isArray(rule.properties.Targets) ? rule.properties.Targets : [];
  return {
    matches: compilePattern(record(rule.properties.EventPattern), (operator) =>
      refuse(rule, `事件模式 ${operator}`),
    ),
    targets: targets.map((target) => readTarget(rule, record(target), assembly)),
  };
}

function readTarget(rule: Resource, target: Record<string, unknown>, assembly: Assembly): Target {
  allowOnly(rule, ['Arn', 'Id', 'RetryPolicy', 'DeadLetterConfig'], target, 'Targets.');
  const functionArn = text(target.Arn) ?? '';
  const type = assembly.byArn(functionArn)?.type;
  if (type !== 'AWS::Lambda::Function') refuse(rule, `目标 ${functionArn}`);
  return {
    rule: rule.ref,
    id: text(target.Id) ?? '',
    functionArn,
    retries: number(record(target.RetryPolicy).MaximumRetryAttempts) ?? 185,
    deadLetterArn: text(record(target.DeadLetterConfig).Arn),
  };
}
