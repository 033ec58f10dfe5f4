import { CONCLUSION_NAMES, type Conclusion, ENDING_NAMES } from '../../domain/conclusion.ts';
import { knowsConfidential } from '../../domain/confidential.ts';
import { CONTACT_STAGE_NAMES } from '../../domain/contact.ts';
import { STANCE_NAMES } from '../../domain/coUnit.ts';
import {
  type AddressCorrected,
  EVENT_NAMES,
  type Rating,
  type StoredEvent,
} from '../../domain/events.ts';
import { LOOK_BACK_RESULT_NAMES } from '../../domain/lookBack.ts';
import { REACHED_BY_NAMES } from '../../domain/mailFailure.ts';
import { MEETING_KIND_NAMES } from '../../domain/meeting.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { SCOPE_NAMES, WISH_NAMES } from '../../domain/publication.ts';
import { type Actor, hasRole } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { STEPS } from '../../domain/steps/table.ts';
import { URGE_LEVEL_NAMES } from '../../domain/urge.ts';
import { templateName } from '../../mail/names.ts';
import { maskEmail, readableBy, seesContactData, shownSubmitters } from './mask.ts';

const OUTCOMES: Record<string, string> = {
  done: '办毕',
  return: '退回',
  rectify: '要求整改',
  again: '再次办理',
  accept: '采纳说明，不再办理',
  granted: '准予',
  refused: '不准',
  satisfied: '满意',
  unsatisfied: '不满意',
  unreturned: '未反馈',
};

function ratedWords(what: string, { satisfied, paper }: Pick<Rating, 'satisfied' | 'paper'>) {
  const how = paper ? `（纸质，${paper.enteredBy}录入、${paper.confirmedBy}核对）` : '';
  return `${what}：${satisfied ? '满意或基本满意' : '不满意'}${how}`;
}

/** 办结（归口裁定：楼雅文）: how it ended, by which lawful exit, and who decided where a person did. */
function concludedWords(concluded: Conclusion): string {
  const name = CONCLUSION_NAMES[concluded.how];
  if (concluded.how === 'transferred') return `${name}（移交${concluded.unit}）`;
  const ending = 'ending' in concluded ? concluded.ending : undefined;
  if (!ending) return name;
  const by = ending.how === 'decided' ? `：${ending.by}` : '';
  return `${name}（${ENDING_NAMES[ending.how]}${by}）`;
}

/** One line of the timeline in words: 登记、待办：拟稿、办公室核稿：退回 … */
function wordsOf(event: StoredEvent): string {
  switch (event.type) {
    case 'item.imported-half-way': {
      const { resumeAt, source } = event.data.halfWay;
      return `${EVENT_NAMES[event.type]}从“${STEPS[resumeAt].name}”开始（${source.file}第${source.row}行）`;
    }
    case 'item.handed-over':
      return `${EVENT_NAMES[event.type]}：${event.data.fromName} → ${event.data.toName}`;
    case 'task.opened':
      return `待办：${STEPS[event.data.step].name}`;
    case 'task.completed':
      return `${STEPS[event.data.step].name}：${OUTCOMES[event.data.outcome] ?? ''}`;
    case 'contact.recorded':
      return CONTACT_STAGE_NAMES[event.data.stage];
    case 'contact.declined':
      return `${CONTACT_STAGE_NAMES[event.data.stage]}：${EVENT_NAMES[event.type]}`;
    case 'progress.recorded':
      return event.data.told ? '进度通报' : EVENT_NAMES[event.type];
    case 'rating.received':
      return ratedWords('评价', event.data);
    case 'round.opened':
      return `重办：第${event.data.round}轮`;
    case 'coOpinion.askedAgain':
      return `${EVENT_NAMES[event.type]}：第${event.data.round}轮`;
    case 'co-unit.asked':
      return `${EVENT_NAMES[event.type]}${event.data.reason ? '（重提）' : ''}：${event.data.unit}`;
    case 'co-unit.answered':
      return `${EVENT_NAMES[event.type]}：${event.data.unit}${STANCE_NAMES[event.data.stance]}`;
    case 'co-unit.reminded':
    case 'co-unit.disputed':
    case 'co-unit.settled':
      return `${EVENT_NAMES[event.type]}：${event.data.unit}`;
    case 'item.concluded':
      return concludedWords(event.data);
    case 'consultation.reminded':
      return event.data.kind === 'ahead' ? '征询即将到期提示' : '征询到期当日提示';
    case 'item.researched':
      return event.data.as === 'served' ? event.data.methodName : `举一反三：${event.data.title}`;
    case 'item.looked-back':
      return `回头看：${LOOK_BACK_RESULT_NAMES[event.data.result]}`;
    case 'item.reopened':
      return `重新启动办理：第${event.data.round}轮`;
    case 'copies.sent':
      return `抄送：${event.data.sent.map(({ name }) => name).join('、')}`;
    case 'urge.issued':
      return event.data.channel === 'phone' ? '电话催办' : `催办单：${event.data.number}`;
    case 'urge.escalated':
      return `催办提级：${URGE_LEVEL_NAMES[event.data.level]}`;
    case 'division.opinion-given':
      return `科室分工意见：${event.data.answer === 'agree' ? '同意' : '建议由其他科室承办'}`;
    case 'follow-up.asked':
      return `${MEETING_KIND_NAMES[event.data.kind]}议定${event.data.resolutions.length}项`;
    case 'extension.answered':
      return `${EVENT_NAMES[event.type]}：${OUTCOMES[event.data.answer]}`;
    case 'deadline.moved':
      return event.data.from === event.data.to
        ? `时限核对：${event.data.to}`
        : `${EVENT_NAMES[event.type]}：${event.data.from} → ${event.data.to}`;
    case 'publication.wish-stated':
      return `${EVENT_NAMES[event.type]}：${WISH_NAMES[event.data.wish]}`;
    case 'publication.decided':
      return `${EVENT_NAMES[event.type]}：${SCOPE_NAMES[event.data.scope]}`;
    case 'promise.rated':
      return ratedWords('承诺评价', event.data);
    case 'item.look-back-rated':
      return ratedWords('回头看评价', event.data);
    case 'promise.reminded':
      return event.data.kind === 'ahead' ? '承诺即将到期提醒' : '承诺到期提醒';
    case 'mail.failed':
    case 'mail.resent':
      return `${EVENT_NAMES[event.type]}：${templateName(event.data.template)}`;
    case 'mail.reached':
      return `${EVENT_NAMES[event.type]}：${REACHED_BY_NAMES[event.data.how]}`;
    case 'route.failed':
      return `流程故障：${event.data.state}`;
    default:
      return EVENT_NAMES[event.type];
  }
}

/** What happened, when and by whom; without the content. */
export function summaryOfEvent(event: StoredEvent) {
  const { version, at, by, type } = event;
  return { version, at, by: by.name, type, what: wordsOf(event) };
}

/** One event with its content, as its reader may know it; hashes let an auditor recompute the chain. */
export function presentEvent(event: StoredEvent, actor: Actor, state: ItemState, profile: Profile) {
  const { prev, hash } = event;
  const data = maskedData(event, actor, state, profile);
  return { ...readableBy({ ...summaryOfEvent(event), data }, actor, state, profile), prev, hash };
}

/** A corrected address, for those who may know it; of who asked for secrecy only for those who must know him. */
function maskedAddress(
  { email, ...data }: AddressCorrected['data'],
  actor: Actor,
  state: ItemState,
  profile: Profile,
) {
  const { confidential } = state.item.submitters.find(({ id }) => id === data.recipientId) ?? {};
  if (confidential && !knowsConfidential(actor, state, profile)) {
    const { from: _from, reason: _reason, ...open } = data;
    return open;
  }
  return { ...data, email: seesContactData(actor, state) ? email : maskEmail(email) };
}

function maskedData(event: StoredEvent, actor: Actor, state: ItemState, profile: Profile): unknown {
  // What a form says counts when it is confirmed, and is nobody's business in the bureau before.
  if (event.type === 'paper-form.entered' && !hasRole(actor, ['auditor'])) {
    const { words: _words, scan: _scan, ...about } = event.data;
    return about;
  }
  if (event.type === 'co-unit.asked' && !seesContactData(actor, state)) {
    const { email } = event.data;
    return { ...event.data, ...(email ? { email: maskEmail(email) } : {}) };
  }
  if (event.type === 'address.corrected') return maskedAddress(event.data, actor, state, profile);
  const born = event.type === 'item.registered' || event.type === 'item.imported-half-way';
  if (!born) return event.data;
  const { item } = event.data;
  const submitters = shownSubmitters(item.submitters, actor, state, profile);
  return { ...event.data, item: { ...item, submitters } };
}
