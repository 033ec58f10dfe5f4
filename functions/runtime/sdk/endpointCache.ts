/**
 * Stands in for `@aws-sdk/endpoint-cache` in the bundles (scripts/bundle/standIns.ts). DynamoDB's client
 * makes one at start although endpoint discovery is off unless somebody turns it on; this one never
 * remembers, so that a client that did turn it on would only ask again, and the library behind the real
 * one (8 kB) is not loaded.
 */
export class EndpointCache {
  getEndpoint(): undefined {
    return undefined;
  }

  get(): undefined {
    return undefined;
  }

  set(): void {}

  delete(): void {}

  has(): boolean {
    return false;
  }

  clear(): void {}
}
