import type { LetterKind } from '../../functions/documents/letters/model.ts';
import { askExtension } from '../../functions/domain/decide/extensions.ts';
import { askSuperior } from '../../functions/domain/decide/requests.ts';
import { issueUrge } from '../../functions/domain/decide/urging/issue.ts';
import type { UrgeChannel } from '../../functions/domain/urge.ts';
import {
  completed,
  consulting,
  coWaitingAt,
  divided,
  drafted,
  handling,
  inspecting,
  opinionSent,
  REVIEWS,
  reported,
  through,
} from './acting.ts';
import { actor, registered, type Story, told } from './given.ts';
import { kept, secondAt } from './promising.ts';
import { draftB } from './stepData.ts';

const clerk = actor('clerk');
const office = actor('office');

/** 催办单 to the handler. */
export function urged(from: Story = handling(), channel: UrgeChannel = 'notice'): Story {
  const what = { status: '调查已完成，尚未拟稿', demand: '三日内提交答复稿' };
  const urge = { ...what, channel, ...(channel === 'phone' ? { said: '答应三日内提交' } : {}) };
  const body = issueUrge(from.state, office, urge, from.rules, '×人社督催〔2026〕1号');
  return told(from, body, office);
}

/** 延期 asked for. */
export function extending(from: Story = handling()): Story {
  const wish = { to: '2026-08-31', reason: '涉及多个部门，需实地核查三家平台企业。' };
  const { event, more } = askExtension(from.state, clerk, wish, from.rules);
  return [event, ...more].reduce((at, body) => told(at, body, clerk), from);
}

/** 请示 sent under its number. */
export function asking(from: Story = divided()): Story {
  const question = {
    question: '一、试点范围能否由市里扩大？\n二、所需经费从何处列支？',
    document: '×人社请〔2026〕3号',
    on: from.rules.today,
  };
  return told(from, askSuperior(from.state, clerk, question, from.rules), clerk);
}

/** For each kind a story in which its paper is final, or as final as the register makes it. */
export const STORY_OF: Record<LetterKind, () => Story> = {
  reply: () =>
    through(drafted(handling(divided(registered({ publicationWish: 'full' })))), REVIEWS),
  'co-opinion': () => opinionSent(coWaitingAt('co-send')),
  urge: urged,
  return: reported,
  extension: extending,
  request: asking,
  inspection: () => completed(inspecting(), 'inspect'),
  'rating-form': () => consulting(drafted(handling(), draftB)),
  'face-record': () => consulting(),
  'second-reply': () => secondAt('second-deliver', kept()),
};
