import { isNothing } from './text.ts';

/** What a person is told of a marked list; the marked text itself is never repeated in a report. */
export const SECRET_MESSAGE =
  '涉密件不得录入本系统，请走机要渠道；并请从清单中删去该行，按保密规定处理本文件。';

/** What a 密级 cell says: free of secrets, a secret, or words that are not known. */
export function readSecrecy(text: string): 'open' | 'secret' | undefined {
  const word = text.normalize('NFKC').replace(/[\s()[\]【】]/g, '');
  if (isNothing(word)) return 'open';
  if (/^(非密|非涉密|不涉密|不涉及?(国家)?秘密|无密级|公开|普通|否|不)$/.test(word)) return 'open';
  if (/秘密|机密|绝密|涉密|^是$|★/.test(word)) return 'secret';
  return undefined;
}
