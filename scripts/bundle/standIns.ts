import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const SDK = 'functions/runtime/sdk';

/** Packages of the SDK that a function in Lambda never uses, or uses little of; each stand-in says why. */
export const packageStandIns = (root: string): Record<string, string> => ({
  '@aws-sdk/credential-provider-node': resolve(root, SDK, 'credentials.ts'),
  '@aws-sdk/client-dynamodb': resolve(root, SDK, 'dynamo/index.ts'),
  '@aws-sdk/lib-dynamodb': resolve(root, SDK, 'dynamo/index.ts'),
  '@smithy/core/event-streams': resolve(root, SDK, 'eventStreams.ts'),
  bowser: resolve(root, SDK, 'absent.ts'),
});

/** Modules within a package, by the end of their path, and what stands in for each. */
const MODULES: Readonly<Record<string, string>> = {
  '@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js':
    'configFiles.ts',
  '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js':
    'absent.ts',
  '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js': 'absent.ts',
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js': 'absent.ts',
};

/** The clients whose address is made of a prefix and the region; S3 keeps its rules for buckets. */
const PREFIXES: Readonly<Record<string, string>> = {
  sfn: 'states',
  sqs: 'sqs',
  ses: 'email',
};

/**
 * Errors that the code reads more of than their name. All others come as the client's base exception with
 * the name that the service gave, which is what retries and `error.name` go by.
 */
const READ_ERRORS: Readonly<Record<string, readonly string[]>> = {
  sfn: [],
};

/** The partitions the stacks know. What the SDK has of a region beyond its name is its description. */
const PARTITIONS = ['aws', 'aws-cn'];

interface Partitions {
  partitions: { id: string; regions: object; regionRegex: string; outputs: object }[];
}

async function partitionsOf(path: string): Promise<string> {
  const { partitionsInfo } = (await import(pathToFileURL(path).href)) as {
    partitionsInfo: Partitions;
  };
  const partitions = partitionsInfo.partitions
    .filter(({ id }) => PARTITIONS.includes(id))
    .map((partition) => ({ ...partition, regions: {} }));
  return `export const partitionsInfo = ${JSON.stringify({ partitions })};`;
}

const CLIENT = /@aws-sdk[\\/]client-(\w+)[\\/]/;
const REGISTRATION = /^n0_registry\.registerError\((\w+)\$, \1\);$/gm;

/** A client's schemas without the errors that nobody reads: a class and a schema for each. */
export function withReadErrorsOnly(schemas: string, read: readonly string[]): string {
  const found = new Set<string>();
  const text = schemas.replace(REGISTRATION, (line, name: string) => {
    found.add(name);
    return read.includes(name) ? line : '';
  });
  const missing = read.filter((name) => !found.has(name));
  if (found.size === 0 || missing.length > 0) {
    throw new Error(`the SDK's schemas are not as expected: ${missing.join(', ') || 'no errors'}`);
  }
  return text;
}

/**
 * Puts stand-ins in the place of modules that Lambda never reaches. The SDK's packages are pinned to exact
 * versions; test/build/sdk.test.ts makes real calls with a bundled client, so that a new version shows.
 */
export function moduleStandIns(root: string): Plugin {
  const standIn = (file: string) => JSON.stringify(resolve(root, SDK, file));
  return {
    name: 'module-stand-ins',
    setup({ onLoad }) {
      for (const [path, file] of Object.entries(MODULES)) {
        const filter = new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
        onLoad({ filter }, () => ({ contents: `export * from ${standIn(file)};` }));
      }
      onLoad(
        { filter: /util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/ },
        async ({ path }) => ({
          contents: await partitionsOf(path),
        }),
      );
      onLoad(
        { filter: /client-\w+[\\/]dist-es[\\/]endpoint[\\/]endpointResolver\.js$/ },
        (args) => {
          const prefix = PREFIXES[CLIENT.exec(args.path)?.[1] ?? ''];
          if (!prefix) return undefined;
          const made = `regionalEndpoint(${JSON.stringify(prefix)})`;
          return {
            contents: `import { regionalEndpoint } from ${standIn('regionalEndpoint.ts')};
export const defaultEndpointResolver = /* @__PURE__ */ ${made};`,
          };
        },
      );
      onLoad({ filter: /client-\w+[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ }, async (args) => {
        const read = READ_ERRORS[CLIENT.exec(args.path)?.[1] ?? ''];
        if (!read) return undefined;
        return { contents: withReadErrorsOnly(await readFile(args.path, 'utf8'), read) };
      });
    },
  };
}
