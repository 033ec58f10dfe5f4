import { defaultProvider } from '../credentials.ts';
import { regionalEndpoint } from '../regionalEndpoint.ts';
import { signedHeaders } from '../signature.ts';
import { Attempts } from './attempts.ts';
import type { Command } from './commands.ts';
import { faultOf, mayBeSkewed } from './faults.ts';
import { fromWire, toWire } from './shapes.ts';
import { post } from './wire.ts';

/** A clock that is further out than this is what a refused signature comes of. */
const MOST_SKEW_MS = 240_000;

/** A refusal that the same request would not meet with the service's time. */
class WrongTime extends Error {
  readonly code = 'ETIMEDOUT';
}

/** What the SDK's client of this name is made with: here nothing but its environment. */
export class DynamoDBClient {}

/**
 * Stands in for the SDK's client of DynamoDB in the bundles (docs/decisions/0036): the same commands, signed,
 * tried again as the SDK tries again, refusals by their names.
 */
export class DynamoDBDocumentClient {
  static from(_client: DynamoDBClient): DynamoDBDocumentClient {
    return new DynamoDBDocumentClient();
  }

  readonly #credentials = defaultProvider();
  readonly #attempts = new Attempts();
  /** How far the service's clock is ahead of this one, in ms. */
  #ahead = 0;

  /** The answer to a command, its items as objects. @throws ServiceFault, or an error of Node with its code */
  async send(
    { operation, input }: Command,
    { abortSignal }: { abortSignal?: AbortSignal } = {},
  ): Promise<object> {
    const body = toWire(input);
    const answer = await this.#attempts.of(
      () => this.#ask(operation, body, abortSignal),
      abortSignal,
    );
    return fromWire(JSON.parse(answer));
  }

  async #ask(operation: string, body: string, signal?: AbortSignal): Promise<string> {
    const { AWS_REGION: region = '', AWS_ENDPOINT_URL: Endpoint } = process.env;
    const { url } = regionalEndpoint('dynamodb')({
      Region: region,
      ...(Endpoint ? { Endpoint } : {}),
    });
    const asked = {
      url,
      target: `DynamoDB_20120810.${operation}`,
      contentType: 'application/x-amz-json-1.0',
      service: 'dynamodb',
      region,
      body,
    };
    const at = new Date(Date.now() + this.#ahead).toISOString();
    const headers = signedHeaders(asked, await this.#credentials(), at);
    const reply = await post(url, headers, body, signal);
    if (reply.status === 200) return reply.body;
    const fault = faultOf(reply.status, reply.headers['x-amzn-requestid'] as string, reply.body);
    if (mayBeSkewed(fault) && this.#corrected(reply.headers.date)) {
      throw new WrongTime(fault.message, { cause: fault });
    }
    throw fault;
  }

  /** Goes by the service's clock from now on; false where that is what it did already. */
  #corrected(date: string | undefined): boolean {
    const ahead = Date.parse(date ?? '') - Date.now();
    if (!(Math.abs(ahead - this.#ahead) > MOST_SKEW_MS)) return false;
    this.#ahead = ahead;
    return true;
  }
}
