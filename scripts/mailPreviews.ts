/**
 * `node scripts/mailPreviews.ts FILE`: every mail template with invented data, as the local stack shows them
 * under /dev/mails.
 */
import { writeFileSync } from 'node:fs';
import { previews } from './mails/index.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/mailPreviews.ts FILE');
writeFileSync(file, JSON.stringify(previews()));
