import type { Authorizer } from './iam/authorizer.ts';
import { type Assembly, FunctionFailure, type Functions } from './ports.ts';

interface MachineCall {
  functionName: string;
  payload: unknown;
  roleArn: string;
}

/** Function calls of state machines: with the rights of the machine's role, as Step Functions makes them. */
export function machineCalls(
  assembly: Assembly,
  authorizer: Authorizer,
  functions: Pick<Functions, 'invoke'>,
): (call: MachineCall) => Promise<unknown> {
  return async ({ functionName, payload, roleArn }) => {
    const called = assembly
      .byType('AWS::Lambda::Function')
      .find(
        ({ arn, ref }) => functionName === ref || functionName.replace(/:\$LATEST$/, '') === arn,
      );
    const resource = called?.arn ?? functionName;
    const action = 'lambda:InvokeFunction';
    const decision = authorizer.authorize({ roleArn, action, resource });
    if (!decision.allowed) {
      throw new FunctionFailure('Lambda.AWSLambdaException', decision.message);
    }
    return functions.invoke(functionName, payload);
  };
}
