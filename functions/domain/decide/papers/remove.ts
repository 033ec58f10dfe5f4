import { forbidden } from '../../errors.ts';
import type { PaperRemoved } from '../../events.ts';
import type { ItemPapers } from '../../paper.ts';
import { type Actor, hasRole } from '../../roles.ts';
import { mustStand } from './keep.ts';

/**
 * 移除材料: by who kept it, or by the office; the reason is written down and the file stays.
 * @throws Refusal PAPER_NOT_FOUND, PAPER_REMOVED, FORBIDDEN
 */
export function removePaper(
  kept: ItemPapers,
  paperId: string,
  reason: string,
  actor: Actor,
  today: string,
): PaperRemoved {
  const paper = mustStand(kept, paperId);
  const own = paper.versions.some(({ by }) => by.id === actor.id);
  if (!own && !hasRole(actor, ['office-clerk', 'office-head'])) {
    throw forbidden('材料由收入的人或局办公室移除，您没有这一权限。');
  }
  return { type: 'paper.removed', data: { paperId, reason, on: today } };
}
