import type { Assembly, Resource } from '../ports.ts';
import { templateError } from './errors.ts';
import type { Place } from './identity.ts';
import { evaluate } from './intrinsics.ts';
import { assetPath, readCloudAssembly, type StackFile } from './manifest.ts';
import { refuseStray, stackParameters } from './parameters.ts';
import { isRecord } from './shape.ts';
import { openStack, type StackScope } from './stack.ts';

/** Looks exports up across stacks, each found once it is first asked for. */
function exportsOf(stacks: () => readonly StackScope[]): (name: string) => unknown {
  let found: Map<string, () => unknown> | undefined;
  return (name) => {
    if (found === undefined) {
      found = new Map();
      for (const stack of stacks()) {
        for (const { exportName, value } of stack.outputs().values()) {
          if (exportName !== undefined) found.set(exportName, value);
        }
      }
    }
    const value = found.get(name);
    if (value === undefined)
      throw templateError(name, '没有这个导出', 'no stack exports this name');
    return value();
  };
}

function resourcesOf({ name: stack, template }: StackFile, scope: StackScope): Resource[] {
  const found: Resource[] = [];
  for (const [logicalId, { Type: type, Properties = {} }] of Object.entries(
    template.Resources ?? {},
  )) {
    if (!scope.present(logicalId)) continue;
    const { ref, arn } = scope.identity(logicalId);
    const properties = evaluate(Properties, scope);
    found.push({
      stack,
      logicalId,
      type,
      ref,
      arn,
      properties: isRecord(properties) ? properties : {},
    });
  }
  return found;
}

/** Every output as `<stack>.<id>`, and as `<id>` when only one stack has that id. */
function outputsOf(scopes: readonly StackScope[]): Record<string, string> {
  const outputs: Record<string, string> = {};
  const short = new Map<string, string[]>();
  for (const scope of scopes) {
    for (const [id, { value }] of scope.outputs()) {
      const text = String(value());
      outputs[`${scope.stack}.${id}`] = text;
      short.set(id, [...(short.get(id) ?? []), text]);
    }
  }
  for (const [id, [text, ...others]] of short) {
    if (text !== undefined && others.length === 0) outputs[id] = text;
  }
  return outputs;
}

/**
 * Reads a synthesized cloud assembly (cdk.out) and resolves all of it for this machine.
 * Raises TemplateError for anything that cannot be resolved; what the local stack can run is a
 * question of its own (refuseUnknown).
 */
export function loadAssembly(
  folder: string,
  parameters: Readonly<Record<string, string>>,
  place: Place,
): Assembly {
  const { stacks, assets } = readCloudAssembly(folder);
  refuseStray(stacks, parameters);
  const importValue = exportsOf(() => scopes);
  const scopes = stacks.map((file) =>
    openStack(file, stackParameters(file, parameters), place, importValue),
  );
  const resources = stacks.flatMap((file, at) => {
    const scope = scopes[at];
    return scope === undefined ? [] : resourcesOf(file, scope);
  });
  const byArn = new Map(resources.filter(({ arn }) => arn !== '').map((each) => [each.arn, each]));
  return {
    resources,
    byType: (type) => resources.filter((each) => each.type === type),
    byArn: (arn) => byArn.get(arn),
    asset: (hash) => assetPath(assets, hash),
    outputs: outputsOf(scopes),
  };
}
