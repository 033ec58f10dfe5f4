import { Logger } from '@aws-lambda-powertools/logger';

/** An e-mail address, wherever it stands in a text; `node_modules/@aws-sdk` is none. */
const ADDRESS = /[\w.!#$%&'*+?^`{|}~-]+@[A-Za-z0-9][A-Za-z0-9.-]*/g;

/** The text without addresses: what the provider complains of may name one. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '***@***');
}

/**
 * Structured logs; never give it names, phones, addresses or texts of items. Addresses in what others say
 * (an error of the mail provider) are struck out.
 */
export const logger = new Logger({
  jsonReplacerFn: (_key, value) => (typeof value === 'string' ? withoutAddresses(value) : value),
});
