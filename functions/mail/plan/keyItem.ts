import type { AdviceReminded, KeyItemNamed, VisitRecorded } from '../../domain/events.ts';
import { openAdvice } from '../../domain/keyItem.ts';
import { personOf } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, officePeople, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** The director leads from now on: he, the deputy director beside him, the section and the office learn why. */
function ledMails(why: string, led: boolean, planning: Planning): PlannedMail[] {
  const { state, directory } = planning;
  const { proposal, division } = state;
  const had = [
    ...people(directory, proposal?.sponsor, proposal?.deputy, division?.handler),
    ...headsOf(directory, division?.section),
  ];
  const told = staff([...(led ? had : []), ...officePeople(directory)]);
  const sponsor = led ? personOf(directory, proposal?.sponsor ?? '')?.name : undefined;
  return mailTo(told, 'led', { why, ...(sponsor ? { sponsor } : {}) }, planning);
}

/** 列为重点督办; before anybody led it, it is the office that has to know. */
export function keyItemMails(
  { selectedBy, document, leader, committee, sponsor }: KeyItemNamed['data'],
  planning: Planning,
): PlannedMail[] {
  const paper = document ? `（${document}）` : '';
  const watched = [leader, committee].filter(Boolean).join('、');
  const by = watched ? `，由${watched}督办` : '';
  const why = `本件由${selectedBy}列为重点督办${paper}${by}。`;
  return ledMails(why, sponsor !== undefined, planning);
}

/** 三档 with consequences: what matters most is led by the director (row 39). */
export function tierMails({ sponsor }: { sponsor?: string }, planning: Planning): PlannedMail[] {
  if (!sponsor) return [];
  const tier = planning.profile.tiers.find(({ id }) => id === planning.state.tier);
  return ledMails(`本件分类为“${tier?.name ?? ''}”：${tier?.does ?? ''}。`, true, planning);
}

/** 意见建议, to each who has to see to some of them. */
export function visitMails(
  { advice, visitors, on }: VisitRecorded['data'],
  planning: Planning,
): PlannedMail[] {
  const owners = staff(people(planning.directory, ...advice.map(({ owner }) => owner)));
  return owners.flatMap((owner) => {
    const points = advice
      .filter((one) => one.owner === owner.id)
      .map(({ what, due }) => ({ what, due }));
    return mailTo([owner], 'advice', { visitors, on, points }, planning);
  });
}

/** 意见建议到期提醒, to the owner and the handler, unless it was answered meanwhile. */
export function adviceReminderMails(
  { adviceId, kind }: AdviceReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const point = openAdvice(state).find((known) => known.adviceId === adviceId);
  if (!point) return [];
  const told = staff(people(directory, point.owner, state.division?.handler));
  return mailTo(told, 'advice-due', { what: point.what, due: point.due, kind }, planning);
}
