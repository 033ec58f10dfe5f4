import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const [machine] = resources.of('AWS::StepFunctions::StateMachine');
const definition = readFileSync(
  new URL('../../statemachines/handling.asl.json', import.meta.url),
  'utf8',
);

describe('the state machine', () => {
  it('has a name that functions can build its ARN from', () => {
    expect(machine?.Properties.StateMachineName).toBe('huiyin-dev-handling');
    const [prod] = new Resources({ stage: 'prod' }).of('AWS::StepFunctions::StateMachine');
    expect(prod?.Properties.StateMachineName).toBe('huiyin-handling');
  });

  it('is given every substitution that its definition asks for, and no other', () => {
    const asked = new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
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

  it('is missed by name where its definition is not there', () => {
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
