import { atOnce } from './atOnce.ts';
import { type ExpectedMail, once } from './expectedMail.ts';
import {
  ENDED,
  endedMails,
  extended,
  ledMails,
  paperForms,
  reminders,
  requested,
  urged,
} from './expectedTurns.ts';
import { repliedMails, unitMails } from './expectedUnitMails.ts';
import type { Told } from './told.ts';
import type { Item, TimelineEvent } from './types.ts';
import { labelOf, submitterWords } from './words.ts';

function opened(event: TimelineEvent, { item, people, profile }: Told): ExpectedMail[] {
  const { step, desk } = event.data as { step: string; desk: { role?: string } };
  const label = labelOf(item);
  const kept = !item.promises.some(({ status }) => status === 'impossible');
  if (step === 'second-consult') {
    const what = kept ? '再次答复' : '书面说明';
    return once(`关于${label}承诺事项的${what}，请您评价`, item.item.submitters);
  }
  if (step !== 'consult') {
    const stepName = event.what.replace('待办：', '');
    const told = atOnce('task', people.at(desk), profile, event);
    return once(`【待办】${stepName}：${label}`, told);
  }
  const { submitters } = item.item;
  const unreachable = submitters.filter((submitter) => !submitter.email).length;
  return [
    ...once(`关于${label}的答复，请您评价`, submitters),
    ...(unreachable > 0
      ? once(
          `【书面征询】${label}有${unreachable}位须用纸质表征询意见`,
          people.at({ role: 'office' }),
        )
      : []),
  ];
}

/** The sponsor in a round: he may have been raised since. */
function sponsorIn({ raised, proposal }: Item, round: number): string {
  return raised.find((raise) => raise.round > round)?.from ?? proposal?.sponsor ?? '';
}

/** 归口裁定 is told to everybody. */
function decided(outcome: string, { item, people }: Told): ExpectedMail[] {
  const { handler = '', section = '' } = item.division ?? {};
  const how = outcome === 'again' ? '再次办理' : '采纳说明，不再办理';
  return once(`【裁定】${labelOf(item)}${how}`, [
    ...item.item.submitters,
    people.byId(handler),
    people.byId(item.proposal?.sponsor ?? ''),
    people.headOf(section),
    ...people.at({ role: 'office' }),
  ]);
}

function completed(event: TimelineEvent, { item, people, profile }: Told): ExpectedMail[] {
  const { outcome, step } = event.data as { outcome: string; step: string };
  if (step === 'decide') return decided(outcome, { item, people, profile });
  const label = labelOf(item);
  if (step === 'co-send') return opinionSent(event, item, profile.words.coOpinion);
  if (step === 'deliver') {
    return repliedMails({ item, people, profile }).flatMap(([subject, to]) => once(subject, to));
  }
  const { consequences } = event.data as { consequences?: { sponsor?: string } };
  if (step === 'classify' && consequences?.sponsor) return ledMails({ item, people, profile });
  if ('repeats' in event.data) {
    const told = [people.byId(item.proposal?.sponsor ?? ''), ...people.at({ role: 'office' })];
    return once(`【同样答复】${label}与以前的答复几乎相同`, told);
  }
  const handler = item.division ? [people.byId(item.division.handler)] : [];
  if (outcome === 'rectify') return once(`【整改】办后督查提出整改要求：${label}`, handler);
  if (outcome !== 'return') return [];
  const stepName = event.what.split('：')[0] ?? '';
  if (stepName === '退办签字') {
    return once(`【退回】${stepName}退回退办申请：${label}`, people.at({ role: 'office' }));
  }
  return stepName.endsWith('签批')
    ? once(`【退回】${stepName}退回拟办意见：${label}`, people.at({ role: 'office' }))
    : once(`【退回】${stepName}退回${draftWord(item, profile.words.coOpinion)}：${label}`, handler);
}

const draftWord = ({ item }: Item, opinion: string) =>
  item.part === 'co' ? `${opinion}稿` : '答复稿';

/** 协办意见 goes to the lead unit, and to nobody else. */
function opinionSent(event: TimelineEvent, item: Item, word: string): ExpectedMail[] {
  const { email } = (event.data as { data: { email?: string } }).data;
  const again = item.coOpinion?.sent[0]?.documentNumber !== event.data.documentNumber;
  const subject = `关于${labelOf(item)}的${word}${again ? '（重提）' : ''}`;
  return once(subject, [{ name: item.item.leadUnit ?? '', email }]);
}

function rated(event: TimelineEvent, { item, people, profile }: Told): ExpectedMail[] {
  const { submitterId, round } = event.data as { submitterId: string; round: number };
  const rater = item.item.submitters.find(({ id }) => id === submitterId);
  if (!rater) return [];
  const label = labelOf(item);
  const concerned = [item.division?.handler, sponsorIn(item, round)];
  const told = concerned.map((id) => people.byId(id ?? ''));
  return [
    ...once(
      `【评价】${submitterWords(rater)}对${label}作出评价`,
      atOnce('rating-told', told, profile, event),
    ),
    ...once(`您对${label}的评价已收到`, [rater]),
  ];
}

/** Whom the system must tell of an event, as the bureau's people understand it. */
export function expectedMails(event: TimelineEvent, told: Told): ExpectedMail[] {
  const { item, people, profile } = told;
  const label = labelOf(item);
  switch (event.type) {
    case 'task.opened':
      return opened(event, told);
    case 'task.completed':
      return completed(event, told);
    case 'key-item.named':
      return 'sponsor' in event.data
        ? ledMails(told)
        : once(`【包案】${label}列为重点`, people.at({ role: 'office' }));
    case 'visit.recorded': {
      const { advice } = event.data as { advice: { owner: string }[] };
      const owners = advice.map(({ owner }) => people.byId(owner));
      return once(`【意见建议】${label}调研提出的意见建议须落实`, owners);
    }
    case 'item.reopened': {
      const { handler = '', section = '' } = item.division ?? {};
      const all = [handler, item.proposal?.sponsor ?? ''].map((id) => people.byId(id));
      return [
        ...once(`【重新启动】${label}重新启动办理`, [...all, people.headOf(section)]),
        ...once(`${label}重新启动办理`, item.item.submitters),
      ];
    }
    case 'progress.recorded': {
      const { told: how } = event.data as { told?: { way: string; submitters: string[] } };
      const whom = item.item.submitters.filter(({ id }) => how?.submitters.includes(id));
      return how?.way === 'mail' ? once(`关于${label}的办理进度`, whom) : [];
    }
    case 'division.asked': {
      const { sections } = event.data as { sections: string[] };
      return once(
        `【征询意见】${label}的分工`,
        sections.map((section) => people.headOf(section)),
      );
    }
    case 'request.asked':
    case 'request.answered':
      return requested(event, told);
    case 'extension.asked':
    case 'extension.answered':
    case 'deadline.moved':
      return extended(event, told);
    case 'plan.made':
      return once(`${label}的分步推进计划`, item.item.submitters);
    case 'plan.step-done':
      return once(`${label}的分步推进有一步完成`, item.item.submitters);
    case 'plan.step-moved':
      return once(`${label}的分步推进有一步延期`, item.item.submitters);
    case 'plan.step-reminded': {
      const { stepId, kind } = event.data as { stepId: string; kind: string };
      const owner = item.stepPlan.find((step) => step.stepId === stepId)?.owner ?? '';
      const when = kind === 'ahead' ? '即将到期' : '今日到期';
      const told = [owner, item.division?.handler ?? ''].map((id) => people.byId(id));
      return once(`【分步推进】${label}有一步${when}`, atOnce('plan-step-due', told, profile));
    }
    case 'advice.reminded': {
      const { adviceId, kind } = event.data as { adviceId: string; kind: string };
      const owner = item.advicePoints.find((one) => one.adviceId === adviceId)?.owner ?? '';
      const when = kind === 'ahead' ? '即将到期' : '今日到期';
      const ids = [owner, item.division?.handler ?? ''];
      return once(
        `【意见建议】${label}有一条${when}`,
        atOnce(
          'advice-due',
          ids.map((id) => people.byId(id)),
          profile,
        ),
      );
    }
    case 'inspection.fed-back':
      return once(`关于${label}落实情况的反馈`, item.item.submitters);
    case 'publication.reminded': {
      const when = (event.data as { kind: string }).kind === 'ahead' ? '将到' : '已到';
      const told = [people.byId(item.division?.handler ?? ''), ...people.at({ role: 'office' })];
      return once(`【公开】${label}的答复公开时限${when}`, told);
    }
    case 'promise.reminded': {
      const { promiseId, kind } = event.data as { promiseId: string; kind: string };
      const owner = item.promises.find((one) => one.promiseId === promiseId)?.owner ?? '';
      const when = kind === 'ahead' ? '即将到期' : '今日到期';
      const told = [owner, item.division?.handler ?? ''].map((id) => people.byId(id));
      return once(`【承诺】${label}的承诺事项${when}`, atOnce('promise-due', told, profile));
    }
    case 'urge.issued':
    case 'urge.escalated':
      return urged(event, told);
    case 'paper-form.entered':
    case 'paper-form.rejected':
      return paperForms(event, told);
    case 'consultation.reminded':
      return reminders(event, told);
    case 'promise.rated':
      return rated({ ...event, data: { ...event.data, round: item.round } }, told);
    case 'rating.received':
      return rated(event, told);
    case 'round.opened': {
      const { handler = '', section = '' } = item.division ?? {};
      const { round } = event.data as { round: number };
      const sponsors = [sponsorIn(item, round - 1), sponsorIn(item, round)];
      const all = [handler, ...sponsors].map((id) => people.byId(id));
      return [
        ...once(`【重办】${label}转入第${round}轮办理`, [...all, people.headOf(section)]),
        ...once(`${label}正在重新办理`, item.item.submitters),
      ];
    }
    case 'coOpinion.askedAgain': {
      const { handler = '', section = '' } = item.division ?? {};
      const sponsor = item.proposal?.sponsor ?? '';
      const all = [people.byId(handler), people.headOf(section), people.byId(sponsor)];
      return once(`【重提】${label}的${profile.words.coOpinion}须重新提出`, all);
    }
    case 'co-unit.asked':
    case 'co-unit.answered':
    case 'co-unit.reminded':
    case 'co-unit.disputed':
    case 'co-unit.settled':
      return unitMails(event, told).flatMap(([subject, addressees]) => once(subject, addressees));
    case 'item.concluded': {
      const { how } = event.data as { how: string };
      if (how in ENDED) return endedMails(how, told);
      // The lead alone answers the deputies.
      if (item.item.part === 'co') return [];
      return once(`${label}${how === 'closed' ? '已办结' : '转入跟踪'}`, item.item.submitters);
    }
    case 'return.ended':
      return (event.data as { how: string }).how === 'refused'
        ? once(`【继续办理】${label}不准退办`, people.at({ role: 'office' }))
        : [];
    default:
      return [];
  }
}
