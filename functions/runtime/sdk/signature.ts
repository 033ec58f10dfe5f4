import { createHmac, hash } from 'node:crypto';

/** Who signs: as Lambda puts it into a function's environment. */
export interface SigningCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** One JSON request to a service of AWS. */
export interface ServiceRequest {
  url: URL;
  /** `secretsmanager.GetSecretValue` …: service prefix and operation. */
  target: string;
  service: string;
  region: string;
  body: string;
  /** `application/x-amz-json-1.1` where nothing is said; DynamoDB has 1.0. */
  contentType?: string;
}

const sha256 = (text: string) => hash('sha256', text, 'hex');
const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();

/**
 * The headers of a request, signed (AWS Signature Version 4, all headers signed). For calls that are not
 * worth the SDK's client; a test compares both.
 * @param at UTC instant of the request, ISO 8601
 */
export function signedHeaders(
  { url, target, service, region, body, contentType }: ServiceRequest,
  { accessKeyId, secretAccessKey, sessionToken }: SigningCredentials,
  at: string,
): Record<string, string> {
  const amzDate = at.replace(/[-:]|\.\d+/g, '');
  const day = amzDate.slice(0, 8);
  const digest = sha256(body);
  const headers: Record<string, string> = {
    'content-type': contentType ?? 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-content-sha256': digest,
    'x-amz-date': amzDate,
    ...(sessionToken ? { 'x-amz-security-token': sessionToken } : {}),
    'x-amz-target': target,
  };
  const names = Object.keys(headers).join(';');
  const canonical = [
    'POST',
    url.pathname,
    '',
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    '',
    names,
    digest,
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', amzDate, scope, sha256(canonical)].join('\n');
  const key = ['aws4_request', service, region, day].reduceRight(
    (signing, part) => hmac(signing, part),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  const signature = hmac(key, toSign).toString('hex');
  const credential = `Credential=${accessKeyId}/${scope}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
