import { templateError } from './errors.ts';
import type { StackFile } from './manifest.ts';
import type { TemplateParameter } from './shape.ts';

/** A parameter's value: lists are arrays, numbers stay text as CloudFormation has them. */
export type ParameterValue = string | string[];

function typed(where: string, declared: TemplateParameter, value: string): ParameterValue {
  const { Type, AllowedValues, AllowedPattern } = declared;
  if (Type === 'CommaDelimitedList' || Type === 'List<Number>') {
    return value === '' ? [] : value.split(',').map((part) => part.trim());
  }
  // SSM-backed parameters (CDK's BootstrapVersion) keep their default: nothing here reads them.
  const known = ['String', 'Number', 'AWS::SSM::Parameter::Value<String>'];
  if (!known.includes(Type)) {
    throw templateError(where, `不支持参数类型 ${Type}`, `parameter type ${Type} is not supported`);
  }
  if (Type === 'Number' && !Number.isFinite(Number(value))) {
    throw templateError(where, `“${value}”不是数字`, `"${value}" is not a number`);
  }
  if (AllowedValues !== undefined && !AllowedValues.some((allowed) => String(allowed) === value)) {
    throw templateError(where, `值“${value}”不在允许之列`, `value "${value}" is not allowed`);
  }
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`, 'u').test(value)) {
    throw templateError(where, `值“${value}”不合格式`, `"${value}" does not match the pattern`);
  }
  return value;
}

/** The values of one stack's parameters; raises where a value is missing or not allowed. */
export function stackParameters(
  stack: StackFile,
  given: Readonly<Record<string, string>>,
): Map<string, ParameterValue> {
  const values = new Map<string, ParameterValue>();
  for (const [name, declared] of Object.entries(stack.template.Parameters ?? {})) {
    const where = `${stack.name}.Parameters.${name}`;
    const value = given[name] ?? declared.Default;
    if (value === undefined) throw templateError(where, '没有值', 'has no value and no default');
    values.set(name, typed(where, declared, String(value)));
  }
  return values;
}

/** Raises when a value is given for a parameter that no stack declares. */
export function refuseStray(
  stacks: readonly StackFile[],
  given: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(given)) {
    if (!stacks.some((stack) => stack.template.Parameters?.[name] !== undefined)) {
      throw templateError(name, '没有这个参数', 'no stack declares this parameter');
    }
  }
}
