/** A request as it is sent. */
export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** Who asks: a person, nobody, or somebody with a token that is none. */
  by: string;
}

export const NOBODY = 'nobody';
export const STRANGER = 'stranger';

/**
 * Characters of a value in a query: encoded more than the gateway takes (431, 10 KB), now and then, and less
 * than what the HTTP server before it would turn away in its own name.
 */
export const LONGEST = 2000;
