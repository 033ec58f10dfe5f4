import type { Comment } from '../../domain/comment.ts';
import type { Actor } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';

/** A comment, and whether this person may answer it. */
export function presentComment(
  { by, ...comment }: Comment,
  { division }: Pick<ItemState, 'division'>,
  actor: Actor,
) {
  const mayAnswer = !comment.resolved && division?.handler === actor.id;
  return { ...comment, by: by.name, mayAnswer };
}
