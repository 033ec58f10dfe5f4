import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs; never give it names, phones, addresses or texts of items. */
export const logger = new Logger();
