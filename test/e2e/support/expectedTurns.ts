import { type ExpectedMail, once } from './expectedMail.ts';
import type { Told } from './told.ts';
import type { TimelineEvent } from './types.ts';
import { labelOf, submitterWords } from './words.ts';

/** 催收, to those who had not returned the form. */
export function reminders(event: TimelineEvent, { item }: Told): ExpectedMail[] {
  const { submitters, side, kind } = event.data as {
    submitters: string[];
    side?: string;
    kind: string;
  };
  const what = side ? '承诺事项的征询意见表' : '征询意见表';
  const waiting = item.item.submitters.filter(({ id }) => submitters.includes(id));
  return once(`${labelOf(item)}的${what}${kind === 'last' ? '今日到期' : '将到期'}`, waiting);
}

/** 纸质表: the others of the collecting body compare it; who entered it learns what does not agree. */
export function paperForms(event: TimelineEvent, { item, people }: Told): ExpectedMail[] {
  const { formId } = event.data as { formId: string };
  const form = item.paperForms.find((one) => one.formId === formId);
  const rater = item.item.submitters.find(({ id }) => id === form?.submitterId);
  if (!form || !rater) return [];
  const collector = item.item.kind === 'proposal' ? 'cppccProposals' : 'npcDeputies';
  const all = people.at({ collector });
  const about = `${submitterWords(rater)}对${labelOf(item)}的纸质征询意见表`;
  return event.type === 'paper-form.entered'
    ? once(
        `【核对】${about}待核对`,
        all.filter(({ name }) => name !== form.enteredBy),
      )
    : once(
        `【退回】${about}核对不符`,
        all.filter(({ name }) => name === form.enteredBy),
      );
}

export const ENDED: Record<string, string> = {
  returned: '退办',
  withdrawn: '撤回',
  transferred: '职能转隶',
};

/** 退办, 职能转隶 and 撤回: the office, those who had it; of 撤回 the authors too. */
export function endedMails(how: string, { item, people }: Told): ExpectedMail[] {
  const { division, proposal } = item;
  const subject = `【终止办理】${labelOf(item)}${ENDED[how]}`;
  const had = [proposal?.sponsor, division?.handler].flatMap((id) => (id ? people.byId(id) : []));
  const heads = division ? [people.headOf(division.section)] : [];
  const authors = how === 'withdrawn' ? item.item.submitters : [];
  return once(subject, [...people.at({ role: 'office' }), ...had, ...heads, ...authors]);
}

/** 催办, to whoever owes the answer and the head of the section; from the second time to the handler too. */
export function urged(event: TimelineEvent, { item, people }: Told): ExpectedMail[] {
  const { urgeId, level, to } = event.data as { urgeId: string; level: string; to: string };
  const { division, urges } = item;
  const steps = urges.find((one) => one.urgeId === urgeId)?.steps ?? [];
  const times = steps.findIndex((step) => step.level === level) + 1;
  const names: Record<string, string> = { sponsor: '包案领导', director: '主要负责人' };
  const again = times > 1 ? `（第${times}次，${names[level]}）` : '';
  const told = [to, ...(level === 'handler' ? [] : [division?.handler ?? ''])];
  return once(`【催办】${labelOf(item)}${again}`, [
    ...told.map((id) => people.byId(id)),
    people.headOf(division?.section ?? ''),
  ]);
}

/** 请示: its answer to those who handle the item; to the deputies where the clock stood. */
export function requested(event: TimelineEvent, { item, people }: Told): ExpectedMail[] {
  const label = labelOf(item);
  const { stopsClock, outcome, due } = event.data as {
    stopsClock?: boolean;
    outcome?: string;
    due?: object;
  };
  const authors = item.item.submitters;
  if (!outcome) return stopsClock ? once(`${label}的办理时限停止计时`, authors) : [];
  const { handler = '', section = '' } = item.division ?? {};
  const what = outcome === 'answered' ? '的请示已有答复' : '不再等待请示答复';
  return [
    ...once(`【请示】${label}${what}`, [people.byId(handler), people.headOf(section)]),
    ...(due ? once(`${label}的办理时限恢复计时`, authors) : []),
  ];
}

/** 延期: asked of the office, its answer to those who handle the item, the new date to the deputies. */
export function extended(event: TimelineEvent, { item, people, profile }: Told): ExpectedMail[] {
  const label = labelOf(item);
  const { office, answer, why } = event.data as {
    office?: string;
    answer?: string;
    why?: { kind: string };
  };
  if (event.type === 'extension.asked') {
    return office ? once(`【延期】${label}申请延期`, people.at({ role: 'office' })) : [];
  }
  if (event.type === 'deadline.moved') {
    const told = why?.kind === 'extension' && profile.extension.tellsAuthor;
    return told ? once(`${label}延期答复`, item.item.submitters) : [];
  }
  const { handler = '', section = '' } = item.division ?? {};
  const told = [people.byId(handler), people.headOf(section)];
  return once(`【延期】${label}${answer === 'granted' ? '准予延期' : '不准延期'}`, told);
}

/** The director leads from now on: whoever has to do with the item learns it. */
export function ledMails({ item, people }: Told): ExpectedMail[] {
  const { proposal, division } = item;
  const ids = [proposal?.sponsor, proposal?.deputy, division?.handler];
  return once(`【包案】${labelOf(item)}列为重点`, [
    ...ids.flatMap((id) => (id ? people.byId(id) : [])),
    ...(division ? [people.headOf(division.section)] : []),
    ...people.at({ role: 'office' }),
  ]);
}
