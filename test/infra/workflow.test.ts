import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MACHINES } from '../../functions/domain/machines.ts';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const machines = resources.of('AWS::StepFunctions::StateMachine');
const nameOf = ({ Properties }: { Properties: Record<string, unknown> }) =>
  String(Properties.StateMachineName);

describe.each(MACHINES.map((name) => [name]))('the state machine %s', (name) => {
  const machine = machines.find((one) => nameOf(one) === `huiyin-dev-${name}`);
  const file = new URL(`../../statemachines/${name}.asl.json`, import.meta.url);

  it('is given every substitution that its definition asks for, and no other', () => {
    const definition = readFileSync(file, 'utf8');
    const asked = new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, of]) => of));
    const given = machine?.Properties.DefinitionSubstitutions as Record<string, unknown>;
    expect(Object.keys(given).sort()).toEqual([...asked].sort());
    expect(render(given.Partition)).toBe('<AWS::Partition>');
    expect(render(given.TasksFunction)).toMatch(/^<WorkflowTasksFunction\w+\.Arn>$/);
  });

  it('logs failures without what people wrote', () => {
    expect(machine?.Properties.StateMachineType).toBe('STANDARD');
    expect(machine?.Properties.LoggingConfiguration).toMatchObject({
      Level: 'ERROR',
      IncludeExecutionData: false,
    });
  });
});

describe('the state machines', () => {
  it('have names that functions can build their ARNs from, one for each that the domain knows', () => {
    const sorted = (names: string[]) => names.toSorted();
    expect(sorted(machines.map(nameOf))).toEqual(
      sorted(MACHINES.map((name) => `huiyin-dev-${name}`)),
    );
    const prod = new Resources({ stage: 'prod' }).of('AWS::StepFunctions::StateMachine');
    expect(sorted(prod.map(nameOf))).toEqual(sorted(MACHINES.map((name) => `huiyin-${name}`)));
  });

  it('are missed by name where their definitions are not there', () => {
    expect(() => new Resources({ definitions: 'statemachines/absent' })).toThrow(
      /缺少状态机定义.*statemachines\/absent/,
    );
  });
});

describe('mail', () => {
  it('lets SES tell the default bus what became of every mail', () => {
    const { EventDestination } = resources.first('AWS::SES::ConfigurationSetEventDestination') as {
      EventDestination: {
        MatchingEventTypes: string[];
        EventBridgeDestination: { EventBusArn: unknown };
      };
    };
    expect(EventDestination.MatchingEventTypes.sort()).toEqual([
      'BOUNCE',
      'COMPLAINT',
      'DELIVERY',
      'REJECT',
      'SEND',
    ]);
    expect(render(EventDestination.EventBridgeDestination.EventBusArn)).toBe(
      'arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:event-bus/default',
    );
  });

  it('hears only of its own mails, and keeps what it could not record', () => {
    const [rule, ...others] = resources.of('AWS::Events::Rule');
    expect(others).toEqual([]);
    expect(rule?.Properties.EventPattern).toEqual({
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': ['huiyin-dev'] } } },
    });
    expect(JSON.stringify(rule?.Properties.Targets)).toMatch(/DeadLetterConfig.*RuleFailures/);
  });
});
