import { knowsConfidential, withoutNames } from '../../domain/confidential.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { type Directory, personOf } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import type { PromiseData } from '../../domain/steps/data.ts';
import type { Scale } from '../planned/words.ts';
import type {
  MailBase,
  PlannedMail,
  PromiseWords,
  TemplateData,
  TemplateName,
} from '../planned.ts';
import { itemLabel } from '../words.ts';
import type { Addressee } from './people.ts';

/** What mails are planned from, besides the event. */
export interface Planning {
  state: ItemState;
  directory: Directory;
  /** The words of the place: kinds, classes, grades (design.md §4). */
  profile: Profile;
}

/** The data of a template without what is the same in all of them. */
export type Own<T extends TemplateName> = Omit<TemplateData[T], keyof MailBase>;

/** What somebody may be told: who asked for secrecy is named only to himself and to those who must know. */
function toldTo<T>(id: string, own: T, { state, directory, profile }: Planning): T {
  const person = personOf(directory, id);
  if (person && knowsConfidential(person, state, profile)) return own;
  return withoutNames(
    own,
    state.item.submitters.filter((submitter) => submitter.id !== id),
  );
}

/** One mail to each addressee, all saying the same. */
export function mailTo<T extends TemplateName>(
  addressees: readonly Addressee[],
  template: T,
  own: Own<T>,
  planning: Planning,
): PlannedMail<T>[] {
  const { state, directory, profile } = planning;
  return addressees.map(({ id, name, address, greeting }) => {
    const base: MailBase = {
      bureau: directory.bureau.name,
      greeting,
      item: {
        label: itemLabel(state, profile),
        title: state.item.title,
        keyItem: state.item.keyItem,
      },
    };
    return {
      template,
      recipient: { id, name, address },
      data: { ...base, ...toldTo(id, own, planning) },
    } as PlannedMail<T>;
  });
}

/** A promise with its owner's name. */
export function promiseWords(promise: PromiseData, directory: Directory): PromiseWords {
  const { matter, owner, due } = promise;
  return { matter, owner: personOf(directory, owner)?.name ?? owner, due };
}

/** The scale by which a deputy rates, in the words of the profile. */
export function ratingScale({ rating: { axes, grades } }: Profile): Omit<Scale, 'until'> {
  return {
    axes: axes.map((axis) => axis.word),
    grades: grades.map((grade) => grade.word),
    needsReason: grades.filter((grade) => grade.needsReason).map((grade) => grade.word),
  };
}
