import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { SCOPE_NAMES } from '../../domain/publication.ts';
import { canonicalJson } from '../../store/hash.ts';
import { publishedReply } from '../../store/views/published.ts';
import {
  formatOf,
  notPublished,
  open,
  type PublishedDeps,
  type PublishedResult,
} from './answer.ts';
import { replyPage } from './pages.ts';

/** GET /published/{itemId}: one reply as it was published. */
export async function showReply(
  { store }: PublishedDeps,
  event: APIGatewayProxyEventV2,
): Promise<PublishedResult> {
  const itemId = event.pathParameters?.itemId ?? '';
  const reply = /^[a-z0-9-]{1,60}$/.test(itemId) ? await publishedReply(store, itemId) : undefined;
  if (!reply) return notPublished(event);
  const format = formatOf(event) === 'page' ? 'page' : 'json';
  const scopeName = SCOPE_NAMES[reply.scope];
  const body = format === 'page' ? replyPage(reply) : canonicalJson({ ...reply, scopeName });
  return open(event, format, body);
}
