import { isRecord } from '../template/shape.ts';
import { type Condition, type Context, checkCondition, conditionHolds } from './conditions.ts';
import { policyError } from './errors.ts';
import { matchesArn, matchesPattern } from './wildcard.ts';

/** One statement of a policy, checked: every element in it is understood. */
export interface Statement {
  effect: 'Allow' | 'Deny';
  actions: readonly string[];
  /** The statement is about every action except `actions`. */
  notActions: boolean;
  resources: readonly string[];
  notResources: boolean;
  conditions: readonly Condition[];
}

/** A call to be judged: one action on one resource. */
export interface Call {
  action: string;
  resource: string;
  context: Context;
}

const ELEMENTS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

function texts(value: unknown, where: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    if (typeof each !== 'string' && typeof each !== 'boolean' && typeof each !== 'number') {
      throw policyError(where, `不是文字：${JSON.stringify(each)}`, 'a value is not a text');
    }
    return String(each);
  });
}

function either(
  statement: Record<string, unknown>,
  name: 'Action' | 'Resource',
  where: string,
): { list: string[]; inverted: boolean } {
  const inverted = statement[`Not${name}`] !== undefined;
  if (inverted === (statement[name] !== undefined)) {
    throw policyError(where, `${name} 与 Not${name} 须有且仅有一个`, `one of ${name}, Not${name}`);
  }
  const list = texts(statement[inverted ? `Not${name}` : name], where);
  const variable = list.find((value) => value.includes('${'));
  if (variable !== undefined) {
    throw policyError(where, `不支持策略变量 ${variable}`, `policy variable ${variable}`);
  }
  return { list, inverted };
}

function conditionsOf(value: unknown, where: string): Condition[] {
  if (value === undefined) return [];
  if (!isRecord(value))
    throw policyError(where, 'Condition 不是对象', 'Condition is not an object');
  return Object.entries(value).flatMap(([operator, keys]) => {
    if (!isRecord(keys))
      throw policyError(where, `${operator} 不是对象`, `${operator} is no object`);
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: texts(values, where),
    }));
  });
}

/** Actions that are never asked of this machine: keys (AWS checks them behind encrypted tables, queues and buckets), logs and traces. */
function outOfSight(actions: readonly string[]): boolean {
  return actions.every((action) => /^(kms|logs|xray|cloudwatch):/i.test(action));
}

function parseStatement(value: unknown, where: string): Statement {
  if (!isRecord(value)) throw policyError(where, '语句不是对象', 'a statement is not an object');
  const unknown = Object.keys(value).find((key) => !ELEMENTS.includes(key));
  if (unknown !== undefined) {
    throw policyError(where, `不认识策略元素 ${unknown}`, `policy element ${unknown}`);
  }
  const { Effect: effect } = value;
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw policyError(where, `Effect 不对：${String(effect)}`, 'Effect must be Allow or Deny');
  }
  const action = either(value, 'Action', where);
  const resource = either(value, 'Resource', where);
  const conditions = conditionsOf(value.Condition, where);
  if (action.inverted || !outOfSight(action.list)) {
    for (const condition of conditions) checkCondition(condition, where);
  }
  return {
    effect,
    actions: action.list,
    notActions: action.inverted,
    resources: resource.list,
    notResources: resource.inverted,
    conditions,
  };
}

/** Reads a policy document; raises PolicyError on anything in it that is not known. */
export function parsePolicy(document: unknown, where: string): Statement[] {
  if (!isRecord(document)) throw policyError(where, '不是对象', 'not an object');
  const unknown = Object.keys(document).find(
    (key) => !['Version', 'Id', 'Statement'].includes(key),
  );
  if (unknown !== undefined) throw policyError(where, `不认识 ${unknown}`, `element ${unknown}`);
  if (document.Version !== '2012-10-17') {
    throw policyError(where, `版本 ${String(document.Version)}`, 'Version must be 2012-10-17');
  }
  const { Statement: statements } = document;
  return (Array.isArray(statements) ? statements : [statements]).map((each) =>
    parseStatement(each, where),
  );
}

/** Whether a statement is about a call. */
export function applies(statement: Statement, { action, resource, context }: Call): boolean {
  const named = statement.actions.some((pattern) =>
    matchesPattern(pattern.toLowerCase(), action.toLowerCase()),
  );
  if (named === statement.notActions) return false;
  const placed = statement.resources.some((pattern) => matchesArn(pattern, resource));
  if (placed === statement.notResources) return false;
  return statement.conditions.every((condition) => conditionHolds(condition, context));
}
