import { unanswered } from '../../domain/asked.ts';
import { civilDateOf } from '../../domain/calendar/civilDate.ts';
import { fixedFive } from '../../domain/fixedFive.ts';
import { tierOf } from '../../domain/profile/profile.ts';
import { personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { STEPS } from '../../domain/steps/table.ts';

/** 拟办单 with its signatures, 征询的意见, and 分工 with the five fixed things (rows 3, 14, 34). */
export function presentDivision(state: ItemState, { directory, profile }: Rules) {
  const { proposal, division, endorsements = [], divisionAsks = [], divisionOpinions = [] } = state;
  const nameOf = (id: string | undefined) => id && personOf(directory, id)?.name;
  const section = (id: string) => sectionName(directory, id);
  return {
    proposal: proposal && {
      ...proposal,
      sponsorName: nameOf(proposal.sponsor),
      deputyName: nameOf(proposal.deputy),
      sectionNames: proposal.sections.map(section),
      handlerName: nameOf(proposal.handler),
      tierName: proposal.tier && tierOf(profile, proposal.tier)?.name,
      endorsements: endorsements.map(({ at, ...signed }) => ({
        ...signed,
        stepName: STEPS[signed.step].name,
        on: civilDateOf(at),
      })),
    },
    division: division && {
      ...division,
      sectionName: section(division.section),
      handlerName: nameOf(division.handler),
      fixed: fixedFive(state, directory),
    },
    divisionOpinions: {
      asks: divisionAsks,
      answers: divisionOpinions.map((said) => ({
        ...said,
        sectionName: section(said.section),
        otherName: said.other && section(said.other),
      })),
      missing: unanswered(state).map(section),
    },
  };
}
