import { functionCredentials } from '../iam/callers.ts';
import type { FunctionDefinition } from './definition.ts';

/** The whole environment of a function process: its own variables and Lambda's, nothing of the host's but PATH. */
export function variablesOf(
  fn: FunctionDefinition,
  endpoint: string,
  stream: string,
): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = functionCredentials(fn.name);
  const region = fn.arn.split(':')[3] ?? '';
  return {
    PATH: process.env.PATH ?? '',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...fn.variables,
    _HANDLER: fn.handlerText,
    LAMBDA_TASK_ROOT: fn.folder,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_ENDPOINT_URL: endpoint,
    AWS_EXECUTION_ENV: `AWS_Lambda_${fn.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: stream,
  };
}
