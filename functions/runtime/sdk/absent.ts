/**
 * Stands in for parts of the SDK that a function never reaches (scripts/bundle/standIns.ts says which and why).
 * Whoever reaches one after all is told so by name.
 */
function absent(name: string): never {
  throw new Error(`${name} is left out of the bundles`);
}

/** SHA-256 in JavaScript, for platforms without `node:crypto`. */
export class Sha256Js {
  constructor() {
    absent('Sha256Js');
  }
}

/** The retry mode `adaptive` with its rate limiter; ours is `standard`. */
export class AdaptiveRetryStrategy {
  constructor() {
    absent('retry mode adaptive');
  }
}

/** The region of the EC2 instance that defaults mode `auto` asks for; Lambda sets `AWS_REGION`. */
export async function getInstanceMetadataRegion(): Promise<never> {
  return absent('getInstanceMetadataRegion');
}

/** What a browser says of itself; a module of the SDK imports it by default. */
export default { parse: () => absent('bowser') };
