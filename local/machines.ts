import { readFileSync } from 'node:fs';
import type { Assembly, Resource } from './ports.ts';
import { record, refuse, text } from './properties.ts';
import type { States } from './states/engine.ts';

/** Creates the state machines of the assembly, or gives them their new definitions. */
export function createMachines(
  assembly: Assembly,
  states: Pick<States, 'createStateMachine'>,
): void {
  for (const machine of assembly.byType('AWS::StepFunctions::StateMachine')) {
    const { StateMachineType, RoleArn } = machine.properties;
    states.createStateMachine({
      name: machine.arn.split(':').at(-1) ?? '',
      definition: definitionOf(machine, assembly),
      roleArn: text(RoleArn) ?? '',
      type: text(StateMachineType),
    });
  }
}

/** The definition with `${…}` of its DefinitionSubstitutions filled in. */
function definitionOf(machine: Resource, assembly: Assembly): string {
  const { DefinitionString, DefinitionS3Location, DefinitionSubstitutions } = machine.properties;
  const key = text(record(DefinitionS3Location).Key);
  const definition =
    text(DefinitionString) ?? (key ? readFileSync(assembly.asset(key), 'utf8') : undefined);
  if (definition === undefined)
    refuse(machine, '既非 DefinitionString 又非 DefinitionS3Location 的定义');
  const values = record(DefinitionSubstitutions);
  return definition.replaceAll(/\$\{([A-Za-z0-9_]+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
}
