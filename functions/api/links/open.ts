import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Directory } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import { lastTask } from '../../domain/state.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { rulesOf, rulesWith } from '../../runtime/rules.ts';
import { loadDirectory } from '../../store/directory.ts';
import { findLink, type Link, type LinkPurpose } from '../../store/ledger/links.ts';
import { loadItem } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import { enterCoOpinion } from './coOpinion.ts';
import type { Entered, Opened } from './entered.ts';
import { enterRating } from './rate.ts';
import { enterPromiseRating } from './ratePromise.ts';
import type { LinkDeps } from './reply.ts';

/** 32 random bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Why a link opens nothing; what it was for, where that is known. */
export interface Closed {
  problem: LinkProblem;
  purpose?: LinkPurpose;
  directory: Directory;
}

function problemOf(link: Link, today: string): LinkProblem | undefined {
  if (link.revokedAt) return 'revoked';
  if (link.spentAt) return 'spent';
  return today > link.expiresOn ? 'expired' : undefined;
}

async function enter({ link, ...opened }: Opened): Promise<Entered | LinkProblem> {
  switch (link.purpose) {
    case 'rate-look-back': {
      const { enterLookBackRating } = await import('./rateLookBack.ts');
      return enterLookBackRating({ ...opened, link });
    }
    case 'rate':
      return enterRating({ ...opened, link });
    case 'rate-promise':
      return enterPromiseRating({ ...opened, link });
    case 'co-opinion':
      return enterCoOpinion({ ...opened, link });
  }
}

/** What is asked of few is a chunk of its own: most who follow a link do without. */
async function entering(
  store: Store,
  token: string,
  link: Link,
  rules: Rules,
): Promise<Entered | LinkProblem> {
  if (link.purpose === 'reform-draft') {
    const { enterReformDraft } = await import('./reformDraft.ts');
    return enterReformDraft(store, link, rules);
  }
  const state = await loadItem(store, link.itemId);
  return state ? enter({ token, link, state, rules: rulesOf(state, rules) }) : 'unknown';
}

/** The step at which a deputy's word is waited for. */
const WAITS: Partial<Record<LinkPurpose, StepId>> = {
  rate: 'consult',
  'rate-promise': 'second-consult',
};

/** A holiday notice may have moved the last day since the link was mailed: the window counts, not the letter. */
async function lastsLonger(store: Store, link: Link, today: string): Promise<boolean> {
  const step = WAITS[link.purpose];
  if (!step || !('itemId' in link)) return false;
  const state = await loadItem(store, link.itemId);
  const task = state && lastTask(state, step, 'side' in link ? link.side : undefined);
  return task?.status === 'open' && (task.due?.due ?? '') >= today;
}

/** What a link opens, or why it opens nothing. Reads only. */
export async function openLink(
  { store, clock }: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<Entered | Closed> {
  const { directory } = await loadDirectory(store);
  const rules = rulesWith(directory, clock);
  const token = event.pathParameters?.token ?? '';
  const link = TOKEN.test(token) ? await findLink(store, token) : undefined;
  if (!link) return { problem: 'unknown', directory };
  const { purpose } = link;
  const problem = problemOf(link, rules.today);
  const later = problem === 'expired' && (await lastsLonger(store, link, rules.today));
  if (problem && !later) return { problem, purpose, directory };
  const entered = await entering(store, token, link, rules);
  return typeof entered === 'string' ? { problem: entered, purpose, directory } : entered;
}
