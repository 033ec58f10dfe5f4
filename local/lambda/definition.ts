import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly, Resource } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import { checkEnvironment } from './limits.ts';

/** What the host needs of a function of the template. */
export interface FunctionDefinition {
  name: string;
  arn: string;
  /** Folder of the unpacked code. */
  folder: string;
  /** Entry file and exported name. */
  file: string;
  handler: string;
  memoryMb: number;
  timeoutMs: number;
  /** Most invocations at once; undefined = no reservation. */
  reserved?: number;
  runtime: string;
  handlerText: string;
  variables: Readonly<Record<string, string>>;
}

function numberOr(value: unknown, fallback: number): number {
  return value === undefined ? fallback : Number(value);
}

function entryOf(folder: string, handler: string): { file: string; handler: string } {
  const dot = handler.lastIndexOf('.');
  const base = join(folder, handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((end) => base + end).find((each) => existsSync(each));
  if (file === undefined) {
    throw new Error(`找不到函数代码 ${base}.mjs / function code ${base}.mjs is missing`);
  }
  return { file, handler: handler.slice(dot + 1) };
}

/** Reads a function resource; raises when its code is missing or its environment too large. */
export function definitionOf(resource: Resource, assembly: Assembly): FunctionDefinition {
  const { properties, ref: name, arn } = resource;
  const { Code: code, Environment: environment } = properties;
  const folder = assembly.asset(isRecord(code) ? String(code.S3Key) : '');
  const declared = isRecord(environment) ? environment.Variables : undefined;
  const variables = Object.fromEntries(
    Object.entries(isRecord(declared) ? declared : {}).map(([key, value]) => [key, String(value)]),
  );
  checkEnvironment(name, variables);
  const handlerText = String(properties.Handler);
  const { ReservedConcurrentExecutions: reserved } = properties;
  return {
    name,
    arn,
    folder,
    ...entryOf(folder, handlerText),
    memoryMb: numberOr(properties.MemorySize, 128),
    timeoutMs: numberOr(properties.Timeout, 3) * 1000,
    ...(reserved === undefined ? {} : { reserved: Number(reserved) }),
    runtime: String(properties.Runtime),
    handlerText,
    variables,
  };
}
