import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Submitter } from '../../domain/item.ts';
import type { Rules } from '../../domain/rules.ts';
import { type ItemState, lastTask } from '../../domain/state.ts';
import { rulesWith } from '../../runtime/rules.ts';
import { loadDirectory } from '../../store/directory.ts';
import { findLink, type Link } from '../../store/ledger/links.ts';
import { loadItem } from '../../store/loadItem.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import type { LinkDeps } from './reply.ts';

/** 32 random bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export type Opened =
  | {
      kind: 'open';
      token: string;
      link: Link;
      state: ItemState;
      submitter: Submitter;
      rules: Rules;
    }
  | { kind: 'closed'; problem: LinkProblem; rules: Rules };

function problemOf(link: Link | undefined, today: string): LinkProblem | undefined {
  if (!link) return 'unknown';
  if (link.revokedAt) return 'revoked';
  if (link.spentAt) return 'spent';
  return today > link.expiresOn ? 'expired' : undefined;
}

/** What a link opens, or why it opens nothing. Reads only. */
export async function openLink(
  { store, clock }: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<Opened> {
  const { directory } = await loadDirectory(store);
  const rules = rulesWith(directory, clock);
  const token = event.pathParameters?.token ?? '';
  const link = TOKEN.test(token) ? await findLink(store, token) : undefined;
  const problem = problemOf(link, rules.today);
  if (problem || !link) return { kind: 'closed', problem: problem ?? 'unknown', rules };
  const state = await loadItem(store, link.itemId);
  const submitter = state?.item.submitters.find(({ id }) => id === link.submitterId);
  if (!state || !submitter) return { kind: 'closed', problem: 'unknown', rules };
  if (state.ratings.some((r) => r.round === link.round && r.submitterId === submitter.id)) {
    return { kind: 'closed', problem: 'spent', rules };
  }
  const consulting = state.round === link.round && lastTask(state, 'consult')?.status === 'open';
  if (!consulting) return { kind: 'closed', problem: 'over', rules };
  return { kind: 'open', token, link, state, submitter, rules };
}
