import { describe, expect, it } from 'vitest';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { refuseUnknown } from '../../../local/template/refuse.ts';
import { cdkOut, PLACE } from './cdkOut.ts';

function refuse(Type: string, Properties: object): () => void {
  const assembly = loadAssembly(
    cdkOut({ S: { Resources: { X: { Type, Properties } } } }),
    {},
    PLACE,
  );
  return () => refuseUnknown(assembly);
}

describe('refuseUnknown', () => {
  it('takes what is implemented and what is inert', () => {
    expect(refuse('AWS::SQS::Queue', { QueueName: 'q', VisibilityTimeout: 30 })).not.toThrow();
    expect(refuse('AWS::CloudWatch::Alarm', { Anything: 1 })).not.toThrow();
  });

  it('names stack, logical id and type of an unknown type', () => {
    expect(refuse('AWS::RDS::DBInstance', {})).toThrow(
      /S\.X：本机不支持资源类型 AWS::RDS::DBInstance .*not implemented/,
    );
  });

  it('names unknown properties, at any depth, also in lists', () => {
    expect(refuse('AWS::SQS::Queue', { FifoQueue: true })).toThrow(/属性 FifoQueue/);
    expect(
      refuse('AWS::Events::Rule', { Targets: [{ Id: 'a', Arn: 'b', InputPath: '$' }] }),
    ).toThrow(/Targets\.InputPath/);
  });

  it('names values it cannot run', () => {
    expect(refuse('AWS::StepFunctions::StateMachine', { StateMachineType: 'EXPRESS' })).toThrow(
      /StateMachineType = EXPRESS/,
    );
    expect(refuse('AWS::Lambda::Function', { Runtime: 'python3.13' })).toThrow(/python3\.13/);
  });
});
