import { environment } from '../runtime/environment.ts';
import { regionalEndpoint } from '../runtime/sdk/regionalEndpoint.ts';
import { signedHeaders } from '../runtime/sdk/signature.ts';
import { NotTaken } from './carrier.ts';
import type { SmtpAccount } from './smtp.ts';

/** How long an account is believed: after this a rotated password is known without a new deployment. */
const FRESH_MS = 5 * 60_000;
const TIMEOUT_MS = 5_000;

/** The text of a secret. @throws where the service does not give it; the message says its status only */
async function secretText(arn: string, now: number): Promise<string> {
  const region = environment('AWS_REGION');
  const { url } = regionalEndpoint('secretsmanager')({
    Region: region,
    Endpoint: process.env.AWS_ENDPOINT_URL,
  });
  const body = JSON.stringify({ SecretId: arn });
  const request = { url, target: 'secretsmanager.GetSecretValue', service: 'secretsmanager' };
  const credentials = {
    accessKeyId: environment('AWS_ACCESS_KEY_ID'),
    secretAccessKey: environment('AWS_SECRET_ACCESS_KEY'),
    sessionToken: process.env.AWS_SESSION_TOKEN,
  };
  const at = new Date(now).toISOString();
  const answer = await fetch(url, {
    method: 'POST',
    headers: signedHeaders({ ...request, region, body }, credentials, at),
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`GetSecretValue ${answer.status}`);
  const { SecretString } = (await answer.json()) as { SecretString?: string };
  return SecretString ?? '{}';
}

/** What the secret holds. A JSON error would quote the text, which is a secret: it is not passed on. */
function read(text: string): SmtpAccount {
  let found: Partial<Record<keyof SmtpAccount, unknown>> = {};
  try {
    found = JSON.parse(text);
  } catch {
    // Said below.
  }
  const { username, password } = found;
  if (typeof username === 'string' && typeof password === 'string') return { username, password };
  throw new Error('the secret of the mail server needs username and password');
}

/** The account at the mail server from its secret, asked for when mail is sent. @throws NotTaken */
export function accountFromSecret(
  arn: string,
  now: () => number = Date.now,
): () => Promise<SmtpAccount> {
  let known: { account: SmtpAccount; at: number } | undefined;
  return async () => {
    if (known && now() - known.at < FRESH_MS) return known.account;
    try {
      known = { account: read(await secretText(arn, now())), at: now() };
      return known.account;
    } catch (error) {
      throw new NotTaken(`secret: ${(error as Error).message}`, false, error);
    }
  };
}
