import { type Directory, type Person, personOf } from './roles.ts';
import type { ItemState } from './state.ts';

/** 科室负责人: the head of a section, or whoever of it has the rank of one. */
export function responsibleOf(directory: Directory, section: string): Person | undefined {
  const people = directory.people.filter((person) => person.section === section);
  return (
    people.find(({ roles }) => roles.includes('section-head')) ??
    people.find(({ rank }) => rank === 'section')
  );
}

/** 五明确 (row 3): what every divided item has, in words. */
export interface FixedFive {
  /** 事项内容 */
  matter: string;
  /** 责任人: head of the section */
  responsible: string;
  /** 具体承办人 */
  handler: string;
  /** 分管领导 */
  sponsor: string;
  /** 完成时限, civil date */
  due: string;
}

/** The five fixed things of an item; undefined before it is divided. */
export function fixedFive(
  { item, proposal, division, replyDeadline, round }: ItemState,
  directory: Directory,
): FixedFive | undefined {
  if (!division || !proposal) return undefined;
  const { section, handler, responsible, due } = division;
  const nameOf = (id: string) => personOf(directory, id)?.name ?? id;
  return {
    matter: item.title,
    responsible: responsible
      ? nameOf(responsible)
      : (responsibleOf(directory, section)?.name ?? section),
    handler: nameOf(handler),
    sponsor: nameOf(proposal.sponsor),
    // The bureau's own date was set for the first round.
    due: (round === 1 ? due : undefined) ?? replyDeadline.due,
  };
}
