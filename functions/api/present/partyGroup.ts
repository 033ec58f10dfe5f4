import {
  PARTY_GROUP_KIND_NAMES,
  type PartyGroupMeeting,
  STUDY_RESULT_NAMES,
} from '../../domain/partyGroup.ts';
import { type Actor, hasRole, personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';

/** 议题单 and, once it was held, the minutes with a result of each item. */
export function presentPartyGroup(
  { hash: _hash, held, agenda, ...about }: PartyGroupMeeting,
  actor: Actor,
  { directory }: Rules,
) {
  const nameOf = (id: string) => personOf(directory, id)?.name ?? id;
  const resultOf = (id: string) => held?.results.find(({ itemId }) => itemId === id);
  return {
    ...about,
    kindName: PARTY_GROUP_KIND_NAMES[about.kind],
    ...(held && {
      heldOn: held.heldOn,
      minutesNumber: held.minutesNumber,
      minutes: held.minutes,
      recordedBy: held.by,
      chair: nameOf(held.chair),
      present: held.present.map(nameOf),
      absent: held.absent.map(({ person, reason }) => ({ name: nameOf(person), reason })),
      guests: held.guests,
    }),
    agenda: agenda.map(({ section, handler, ...entry }) => {
      const found = resultOf(entry.itemId);
      return {
        ...entry,
        ...(section ? { sectionName: sectionName(directory, section) } : {}),
        ...(handler ? { handlerName: nameOf(handler) } : {}),
        ...(found
          ? {
              result: found.result,
              resultName: STUDY_RESULT_NAMES[found.result],
              opinion: found.opinion,
            }
          : {}),
      };
    }),
    mayRecord: !held && hasRole(actor, ['party-secretary']),
  };
}
