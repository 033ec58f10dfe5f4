import type { PublicationReminded } from '../../events.ts';
import type { ItemState } from '../../state.ts';
import { awaitsPublication } from '../../toPublish.ts';

/** 公开时限提醒 of the reply of this round, ahead of the date and on it or after; each once. */
export function remindPublication(
  state: ItemState,
  today: string,
): PublicationReminded | undefined {
  const { publication, round } = state;
  if (!publication?.due || !awaitsPublication(state)) return undefined;
  const { due, warn } = publication.due;
  if (today < warn) return undefined;
  const kind = today < due ? 'ahead' : 'due';
  if (publication.reminded?.some((one) => one.round === round && one.kind === kind)) {
    return undefined;
  }
  return { type: 'publication.reminded', data: { round, kind, due, on: today } };
}
