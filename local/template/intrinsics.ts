import { templateError } from './errors.ts';
import { isRecord } from './shape.ts';

/** The absent value: AWS::NoValue removes the property or list element that holds it. */
export const NO_VALUE = Symbol('AWS::NoValue');

/** What the functions of a template look up; each raises when it does not exist. */
export interface Scope {
  /** The path shown in errors, e.g. `Huiyin-Data`. */
  stack: string;
  ref(name: string): unknown;
  getAtt(logicalId: string, attribute: string): unknown;
  importValue(name: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, top: string, second: string): unknown;
}

type Evaluate = (value: unknown) => unknown;
type Fn = (argument: unknown, evaluate: Evaluate, scope: Scope) => unknown;

function fail(scope: Scope, name: string, argument: unknown): never {
  const text = JSON.stringify(argument)?.slice(0, 200);
  throw templateError(
    scope.stack,
    `${name} 的参数不对：${text}`,
    `bad argument of ${name}: ${text}`,
  );
}

function list(scope: Scope, name: string, value: unknown, length?: number): unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
    return fail(scope, name, value);
  }
  return value;
}

function text(scope: Scope, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return fail(scope, name, value);
}

function substitute(scope: Scope, template: string, variables: Record<string, unknown>): string {
  return template.replaceAll(/\$\{(!?)([^}]*)\}/g, (_all, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    const key = name.trim();
    if (Object.hasOwn(variables, key)) return text(scope, 'Fn::Sub', variables[key]);
    const dot = key.indexOf('.');
    if (dot < 0) return text(scope, 'Fn::Sub', scope.ref(key));
    return text(scope, 'Fn::Sub', scope.getAtt(key.slice(0, dot), key.slice(dot + 1)));
  });
}

const FUNCTIONS: Record<string, Fn> = {
  Ref: (argument, _evaluate, scope) => scope.ref(text(scope, 'Ref', argument)),
  'Fn::GetAtt': (argument, evaluate, scope) => {
    const parts =
      typeof argument === 'string'
        ? [argument.slice(0, argument.indexOf('.')), argument.slice(argument.indexOf('.') + 1)]
        : list(scope, 'Fn::GetAtt', argument, 2);
    return scope.getAtt(
      text(scope, 'Fn::GetAtt', parts[0]),
      text(scope, 'Fn::GetAtt', evaluate(parts[1])),
    );
  },
  'Fn::Join': (argument, evaluate, scope) => {
    const [separator, parts] = list(scope, 'Fn::Join', argument, 2);
    const values = list(scope, 'Fn::Join', evaluate(parts));
    return values
      .map((part) => text(scope, 'Fn::Join', part))
      .join(text(scope, 'Fn::Join', separator));
  },
  'Fn::Sub': (argument, evaluate, scope) => {
    if (typeof argument === 'string') return substitute(scope, argument, {});
    const [template, variables] = list(scope, 'Fn::Sub', argument, 2);
    const values = evaluate(variables);
    if (!isRecord(values)) return fail(scope, 'Fn::Sub', variables);
    return substitute(scope, text(scope, 'Fn::Sub', template), values);
  },
  'Fn::Select': (argument, evaluate, scope) => {
    const [index, options] = list(scope, 'Fn::Select', argument, 2);
    const values = list(scope, 'Fn::Select', evaluate(options));
    const chosen = values[Number(evaluate(index))];
    return chosen === undefined ? fail(scope, 'Fn::Select', argument) : chosen;
  },
  'Fn::Split': (argument, evaluate, scope) => {
    const [separator, source] = list(scope, 'Fn::Split', argument, 2);
    return text(scope, 'Fn::Split', evaluate(source)).split(text(scope, 'Fn::Split', separator));
  },
  'Fn::ImportValue': (argument, evaluate, scope) =>
    scope.importValue(text(scope, 'Fn::ImportValue', evaluate(argument))),
  'Fn::FindInMap': (argument, evaluate, scope) => {
    const keys = list(scope, 'Fn::FindInMap', argument, 3).map((key) =>
      text(scope, 'Fn::FindInMap', evaluate(key)),
    );
    const [map = '', top = '', second = ''] = keys;
    return scope.mapping(map, top, second);
  },
  'Fn::Base64': (argument, evaluate, scope) =>
    Buffer.from(text(scope, 'Fn::Base64', evaluate(argument))).toString('base64'),
  'Fn::If': (argument, evaluate, scope) => {
    const [name, yes, no] = list(scope, 'Fn::If', argument, 3);
    return evaluate(scope.condition(text(scope, 'Fn::If', name)) ? yes : no);
  },
};

function callOf(value: Record<string, unknown>): [string, unknown] | undefined {
  const [key, ...others] = Object.keys(value);
  if (key === undefined || others.length > 0) return undefined;
  return key === 'Ref' || key.startsWith('Fn::') ? [key, value[key]] : undefined;
}

/** Resolves every function within a value; elements that come to AWS::NoValue are left out. */
export function evaluate(value: unknown, scope: Scope): unknown {
  const within: Evaluate = (inner) => evaluate(inner, scope);
  if (Array.isArray(value)) return value.map(within).filter((item) => item !== NO_VALUE);
  if (typeof value === 'string' && value.includes('{{resolve:')) {
    throw templateError(scope.stack, `不支持动态引用 ${value}`, `dynamic reference ${value}`);
  }
  if (!isRecord(value)) return value;
  const call = callOf(value);
  if (call !== undefined) {
    const known = FUNCTIONS[call[0]];
    if (known === undefined) {
      throw templateError(
        scope.stack,
        `不支持函数 ${call[0]}`,
        `function ${call[0]} is not supported`,
      );
    }
    return known(call[1], within, scope);
  }
  const resolved: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const result = within(inner);
    if (result !== NO_VALUE) resolved[key] = result;
  }
  return resolved;
}
