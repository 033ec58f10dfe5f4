import { Logger } from '@aws-lambda-powertools/logger';

/** An e-mail address, wherever it stands in a text; `node_modules/@aws-sdk` is none. */
const ADDRESS = /[\w.!#$%&'*+?^`{|}~-]+@[A-Za-z0-9][A-Za-z0-9.-]*/g;

/** The text without addresses: what the provider complains of may name one. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '***@***');
}

/**
 * What is logged of an error: its name, words and place, and those of its cause. Nothing that hangs on it
 * besides: the database hands back the record, a refusal says what it is about. The words of a refusal
 * are for the person who is refused and may name others, so only its code is kept.
 */
function bare(error: Error): Record<string, unknown> {
  const { name, message, stack = '', cause } = error;
  const code = (error as { code?: unknown }).code;
  const isRefusal = name === 'Refusal' || name === 'BadInput';
  return {
    name,
    message: isRefusal ? '' : message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: stack.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(cause instanceof Error ? { cause: bare(cause) } : {}),
  };
}

/**
 * Structured logs; never give it names, phones, addresses or texts of items. Addresses in what others say
 * (an error of the mail provider) are struck out.
 */
export const logger = new Logger({
  jsonReplacerFn: (_key, value) => {
    if (value instanceof Error) return bare(value);
    return typeof value === 'string' ? withoutAddresses(value) : value;
  },
});
