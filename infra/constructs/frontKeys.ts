import { Fn } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Front } from '../front.ts';
import type { Settings } from '../settings.ts';

/** Name of the secret that holds a key. */
export function frontKeyName({ prefix }: Pick<Settings, 'prefix'>, n: number): string {
  return `${prefix}/front-key-${n}`;
}

/** What the keys need to know. */
export interface FrontKeysProps {
  readonly settings: Settings;
  readonly front: Front;
}

/** The keys by which the API knows its front: Secrets Manager makes them, no person ever sees one. */
export class FrontKeys extends Construct {
  /** For the functions that the internet reaches. */
  readonly environment: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { settings, front }: FrontKeysProps) {
    super(scope, id);
    const numbers = front.kind === 'none' ? [] : [front.key, front.key - 1].filter((n) => n > 0);
    const keys = numbers.map((n) => {
      const secret = new Secret(this, `Key${n}`, {
        secretName: frontKeyName(settings, n),
        description: `回音：接口前置的第${n}个密钥`,
        generateSecretString: { passwordLength: 48, excludePunctuation: true },
        removalPolicy: settings.removal,
      });
      acknowledge(
        secret,
        'AwsSolutions-SMG4',
        'Changed by raising its number, so that functions and front change over without a gap (decision 0033).',
      );
      // The template holds the reference; CloudFormation puts the value where only the function reads it.
      return secret.secretValue.unsafeUnwrap();
    });
    this.environment = keys.length > 0 ? { FRONT_KEYS: Fn.join(',', keys) } : {};
  }
}
