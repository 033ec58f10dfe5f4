import { mustHaveRoom } from '../../domain/decide/papers/keep.ts';
import { mustKeepPapers } from '../../domain/decide/papers/rights.ts';
import type { PaperFile } from '../../domain/paper.ts';
import { EXPIRES_IN, uploadAddress } from '../attachments/presign.ts';
import type { Answer, Call } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { read } from './change.ts';
import { mustFit } from './confirm.ts';
import { waitingKey } from './keys.ts';

/** What is uploaded has no type of its own until it was looked into. */
const UNKNOWN = 'application/octet-stream';

/** Where to PUT a file that is to be kept. @throws Refusal FORBIDDEN, PAPER_NAME, PAPER_TOO_LARGE, PAPERS_FULL */
export async function uploadTicket(
  call: Call,
  papers: Papers,
  declared: Omit<PaperFile, 'kind'>,
): Promise<Answer> {
  const { state, rules, kept } = await read(call);
  mustKeepPapers(call.actor, state);
  mustFit(declared, rules.profile);
  mustHaveRoom(kept, rules.profile);
  const { sha256, size } = declared;
  const key = waitingKey(state.itemId, sha256);
  const { url, headers } = await uploadAddress(papers, key, { sha256, size, type: UNKNOWN });
  return { status: 201, body: { url, method: 'PUT', headers, expiresIn: EXPIRES_IN } };
}
