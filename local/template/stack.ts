import { conditionsOf } from './conditions.ts';
import { templateError } from './errors.ts';
import { type Identity, NAMINGS, type Place } from './identity.ts';
import { evaluate, NO_VALUE, type Scope } from './intrinsics.ts';
import type { StackFile } from './manifest.ts';
import type { ParameterValue } from './parameters.ts';
import { isRecord, type TemplateResource } from './shape.ts';

/** One stack, ready to be asked for its resources, exports and outputs. */
export interface StackScope extends Scope {
  present(logicalId: string): boolean;
  identity(logicalId: string): Identity;
  /** Outputs whose condition holds: their value and, when exported, their export name. */
  outputs(): Map<string, { exportName?: string; value: () => unknown }>;
}

const READ_NOTHING: Identity = { ref: '', arn: '', attributes: {} };

/** Opens a stack over its parameter values; `importValue` looks an export up in all stacks. */
export function openStack(
  file: StackFile,
  parameters: ReadonlyMap<string, ParameterValue>,
  place: Place,
  importValue: (name: string) => unknown,
): StackScope {
  const { name: stack, template } = file;
  const resources = template.Resources ?? {};
  const identities = new Map<string, Identity>();
  const condition = conditionsOf(template.Conditions ?? {}, () => scope);

  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': place.accountId,
    'AWS::Region': place.region,
    'AWS::Partition': place.partition,
    'AWS::StackName': stack,
    'AWS::StackId': `arn:${place.partition}:cloudformation:${place.region}:${place.accountId}:stack/${stack}/local`,
    'AWS::URLSuffix': place.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
    'AWS::NoValue': NO_VALUE,
    'AWS::NotificationARNs': [],
  };

  const declared = (logicalId: string): TemplateResource => {
    const found = resources[logicalId];
    if (found === undefined) {
      throw templateError(`${stack}.${logicalId}`, '没有这个资源', 'there is no such resource');
    }
    return found;
  };
  const present = (logicalId: string): boolean => {
    const { Condition } = declared(logicalId);
    return Condition === undefined || condition(Condition);
  };

  const identity = (logicalId: string): Identity => {
    const known = identities.get(logicalId);
    if (known === READ_NOTHING) {
      throw templateError(`${stack}.${logicalId}`, '名称循环引用', 'its name refers to itself');
    }
    if (known !== undefined) return known;
    const { Type, Properties = {} } = declared(logicalId);
    if (!present(logicalId)) {
      throw templateError(`${stack}.${logicalId}`, '条件不成立', 'absent by its Condition');
    }
    identities.set(logicalId, READ_NOTHING);
    const naming = NAMINGS[Type];
    const read = (property: string): string => {
      const value = evaluate(Properties[property], scope);
      return typeof value === 'string' ? value : '';
    };
    const given = naming?.nameProperty === undefined ? '' : read(naming.nameProperty);
    const name = given === '' ? `${stack}-${logicalId}` : given;
    const result = naming?.identify(name, place, read) ?? { ref: name, arn: '', attributes: {} };
    identities.set(logicalId, result);
    return result;
  };

  const scope: StackScope = {
    stack,
    condition,
    importValue,
    present,
    identity,
    ref: (name) => {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      return parameters.get(name) ?? identity(name).ref;
    },
    getAtt: (logicalId, attribute) => {
      const value = identity(logicalId).attributes[attribute];
      if (value !== undefined) return value;
      const type = declared(logicalId).Type;
      throw templateError(
        `${stack}.${logicalId}`,
        `${type} 没有属性值 ${attribute}`,
        `attribute ${attribute} of ${type} is not known`,
      );
    },
    mapping: (map, top, second) => {
      const found = template.Mappings?.[map]?.[top];
      if (isRecord(found) && found[second] !== undefined) return found[second];
      throw templateError(stack, `没有映射 ${map}.${top}.${second}`, 'no such mapping entry');
    },
    outputs: () => {
      const found = new Map<string, { exportName?: string; value: () => unknown }>();
      for (const [id, { Value, Export, Condition }] of Object.entries(template.Outputs ?? {})) {
        if (Condition !== undefined && !condition(Condition)) continue;
        const exportName = Export === undefined ? undefined : String(evaluate(Export.Name, scope));
        found.set(id, { exportName, value: () => evaluate(Value, scope) });
      }
      return found;
    },
  };
  return scope;
}
