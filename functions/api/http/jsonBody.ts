import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Event = Omit<APIGatewayProxyEventV2, 'version'>;

const library = httpJsonBodyParser();

const JSON_TYPE = /^application\/json(?:;|$)/i;
/** What may stand for a key that reaches a prototype, also where it is written with escapes. */
const SUSPECT = /__proto__|constructor|\\u/;

/** The value of a text in which no key can reach a prototype; undefined where that is not seen at a glance. */
function plainly(text: string): unknown {
  if (SUSPECT.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Puts the JSON in the place of the text. Middy's parser looks at every key for the one that reaches a
 * prototype, much of what the shell took of a warm call; what has no such letters at all is read without.
 * @throws HttpError 415 for another type, 422 for what is no JSON and for such a key
 */
export function readJson(event: Event): void {
  const { body, headers, isBase64Encoded } = event;
  const isPlain = body && !isBase64Encoded && JSON_TYPE.test(headers['content-type'] ?? '');
  const value = isPlain ? plainly(body) : undefined;
  if (value === undefined) library.before?.({ event } as never);
  else event.body = value as never;
}
