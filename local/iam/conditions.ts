import { policyError } from './errors.ts';
import { matchesArn, matchesPattern } from './wildcard.ts';

/** What is known about a call, by condition key; a key that is not there is absent. */
export type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One `operator: { key: values }` of a statement; all must hold. */
export interface Condition {
  operator: string;
  key: string;
  values: readonly string[];
}

type Compare = (wanted: string, actual: string) => boolean;

const same: Compare = (wanted, actual) => wanted === actual;
const fold: Compare = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase();
const number =
  (holds: (actual: number, wanted: number) => boolean): Compare =>
  (wanted, actual) =>
    holds(Number(actual), Number(wanted));

const POSITIVE: Readonly<Record<string, Compare>> = {
  StringEquals: same,
  StringEqualsIgnoreCase: fold,
  StringLike: matchesPattern,
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: fold,
  NumericEquals: number((actual, wanted) => actual === wanted),
  NumericLessThan: number((actual, wanted) => actual < wanted),
  NumericLessThanEquals: number((actual, wanted) => actual <= wanted),
  NumericGreaterThan: number((actual, wanted) => actual > wanted),
  NumericGreaterThanEquals: number((actual, wanted) => actual >= wanted),
};

const NEGATIVE: Readonly<Record<string, Compare>> = {
  StringNotEquals: same,
  StringNotEqualsIgnoreCase: fold,
  StringNotLike: matchesPattern,
  ArnNotEquals: matchesArn,
  ArnNotLike: matchesArn,
};

/** Keys the endpoint can answer, or knows to be absent when a function calls directly. */
const KEYS: ReadonlySet<string> = new Set([
  'aws:securetransport',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:requestedregion',
  'aws:sourceaccount',
  'aws:sourcearn',
  'dynamodb:leadingkeys',
  'ses:fromaddress',
  'ses:recipients',
]);

const QUALIFIED = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

interface Operator {
  every: boolean;
  base: string;
  ifExists: boolean;
}

function operatorOf(text: string): Operator | undefined {
  const found = QUALIFIED.exec(text);
  const base = found?.[2];
  if (found === null || base === undefined) return undefined;
  if (base !== 'Null' && !(base in POSITIVE) && !(base in NEGATIVE)) return undefined;
  return { every: found[1] === 'ForAllValues', base, ifExists: found[3] !== undefined };
}

/** Raises PolicyError on an operator or key that is not known. */
export function checkCondition({ operator, key, values }: Condition, where: string): void {
  if (operatorOf(operator) === undefined) {
    throw policyError(where, `不认识条件运算 ${operator}`, `condition operator ${operator}`);
  }
  if (!KEYS.has(key.toLowerCase())) {
    throw policyError(where, `不认识条件键 ${key}`, `condition key ${key}`);
  }
  const variable = values.find((value) => value.includes('${'));
  if (variable !== undefined) {
    throw policyError(where, `不支持策略变量 ${variable}`, `policy variable ${variable}`);
  }
}

function contextValues(context: Context, key: string): readonly string[] | undefined {
  const folded = key.toLowerCase();
  for (const [name, value] of Object.entries(context)) {
    if (name.toLowerCase() !== folded || value === undefined) continue;
    return typeof value === 'string' ? [value] : value;
  }
  return undefined;
}

/** Whether a (checked) condition holds. An absent key fails it, except for IfExists, negations and ForAllValues. */
export function conditionHolds({ operator, key, values }: Condition, context: Context): boolean {
  const parsed = operatorOf(operator);
  if (parsed === undefined) throw policyError('?', `不认识条件运算 ${operator}`, operator);
  const { every, base, ifExists } = parsed;
  const actual = contextValues(context, key);
  if (base === 'Null') return values.includes(String(actual === undefined));
  const negative = NEGATIVE[base];
  if (actual === undefined) return ifExists || every || negative !== undefined;
  const compare = negative ?? POSITIVE[base] ?? same;
  const one = (text: string): boolean => {
    const matched = values.some((wanted) => compare(wanted, text));
    return negative === undefined ? matched : !matched;
  };
  return every ? actual.every(one) : actual.some(one);
}
