/**
 * Stands in for `@aws-sdk/credential-provider-node` in the bundles (scripts/bundle/standIns.ts): Lambda puts
 * a function's credentials into its environment and starts a new one when they change, so the SDK's chain
 * of other sources is weight that a cold start need not carry.
 */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The provider that the SDK's clients take by default; it rejects where the environment has no credentials. */
export function defaultProvider(): () => Promise<Credentials> {
  return async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
      throw new Error(
        'no credentials in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY',
      );
    }
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
  };
}
