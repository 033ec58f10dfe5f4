import type { Assembly, Resource } from '../../local/ports.ts';

/** A resource of a hand-made assembly. */
export function resource(
  type: string,
  logicalId: string,
  properties: Record<string, unknown>,
  arn = `arn:aws:local:us-east-1:000000000000:${logicalId}`,
): Resource {
  return { stack: 'Test', logicalId, type, ref: logicalId, arn, properties };
}

/** An assembly of the given resources. */
export function assembly(resources: Resource[]): Assembly {
  return {
    resources,
    byType: (type) => resources.filter((one) => one.type === type),
    byArn: (arn) => resources.find((one) => one.arn === arn),
    asset: (hash) => hash,
    outputs: {},
  };
}
