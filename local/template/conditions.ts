import { templateError } from './errors.ts';
import { evaluate, type Scope } from './intrinsics.ts';
import { isRecord } from './shape.ts';

function decide(expression: unknown, scope: Scope): boolean {
  const refuse = (): never => {
    const text = JSON.stringify(expression);
    throw templateError(scope.stack, `条件不对：${text}`, `bad condition: ${text}`);
  };
  if (!isRecord(expression)) return refuse();
  const [name, ...others] = Object.keys(expression);
  if (name === undefined || others.length > 0) return refuse();
  const argument = expression[name];
  if (name === 'Condition' && typeof argument === 'string') return scope.condition(argument);
  if (!Array.isArray(argument)) return refuse();
  switch (name) {
    case 'Fn::Equals': {
      if (argument.length !== 2) return refuse();
      const [left, right] = argument.map((side) => evaluate(side, scope));
      return String(left) === String(right);
    }
    case 'Fn::And':
      return argument.every((part) => decide(part, scope));
    case 'Fn::Or':
      return argument.some((part) => decide(part, scope));
    case 'Fn::Not':
      return argument.length === 1 ? !decide(argument[0], scope) : refuse();
    default:
      return refuse();
  }
}

/** A look-up of a stack's conditions, each decided once. */
export function conditionsOf(
  conditions: Readonly<Record<string, unknown>>,
  scope: () => Scope,
): (name: string) => boolean {
  const decided = new Map<string, boolean>();
  return (name) => {
    const known = decided.get(name);
    if (known !== undefined) return known;
    if (!Object.hasOwn(conditions, name)) {
      throw templateError(scope().stack, `没有条件 ${name}`, `there is no condition ${name}`);
    }
    const result = decide(conditions[name], scope());
    decided.set(name, result);
    return result;
  };
}
