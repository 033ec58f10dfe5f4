import type { PublicationReminded } from '../../domain/events.ts';
import { WISH_NAMES } from '../../domain/publication.ts';
import { awaitsPublication, wishOf } from '../../domain/toPublish.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 公开时限提醒, to the handler and the office, unless it was decided meanwhile. */
export function publicationMails(
  { due, kind }: PublicationReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory, profile } = planning;
  if (!awaitsPublication(state)) return [];
  const told = staff([...people(directory, state.division?.handler), ...officePeople(directory)]);
  const wish = WISH_NAMES[wishOf(state, profile)];
  return mailTo(told, 'publication-due', { due, kind, wish }, planning);
}
