import { createClient, devTokens } from '../support/client.ts';
import { ask } from '../support/http.ts';
import type { LocalStack } from '../support/stack.ts';
import type { World } from '../support/world.ts';
import type { Schema } from './bodies.ts';

/** One endpoint as the API's own document describes it. */
export interface Operation {
  id: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  /** Whoever has no account may call it. */
  open: boolean;
  /** Of a JSON body; other bodies have a content type and no schema. */
  body?: Schema;
  type?: string;
}

interface Described {
  operationId: string;
  security?: unknown[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

/**
 * The same world as a stranger comes to it: asked what no client of ours would ask, so its answers are not held to
 * the API's description (test/fuzz does that), which goes by the address that the world was opened at.
 */
export function fromOutside(world: World, { base }: LocalStack): World {
  const address = new URL(base);
  address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return { ...world, client: createClient(address.origin, devTokens(base)) };
}

const METHODS = ['get', 'post', 'put'] as const;

/** Every endpoint of the OpenAPI document of the system. */
export async function operationsOf(base: string): Promise<Operation[]> {
  const { paths } = await ask<{
    paths: Record<string, Partial<Record<(typeof METHODS)[number], Described>>>;
  }>(base, { path: '/v1/openapi.json' });
  return Object.entries(paths).flatMap(([path, described]) =>
    METHODS.flatMap((method) => {
      const found = described[method];
      if (!found) return [];
      const content = found.requestBody?.content ?? {};
      const [type] = Object.keys(content);
      const body = content['application/json']?.schema;
      return {
        id: found.operationId,
        method: method.toUpperCase() as Operation['method'],
        path,
        open: found.security?.length === 0,
        ...(body ? { body } : {}),
        ...(type && !body ? { type } : {}),
      };
    }),
  );
}
