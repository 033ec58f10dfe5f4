import type { Directory } from '../../domain/roles.ts';
import { html } from '../../mail/html.ts';
import { officePhone } from '../../mail/phone.ts';
import type { LinkPurpose } from '../../store/ledger/links.ts';
import { phoneLink } from './parts.ts';
import { shell } from './shell.ts';

/**
 * Why a link opens nothing. `over`: what it was for ended before its last day; `failed`: something
 * broke on our side and the link still stands.
 */
export type LinkProblem = 'unknown' | 'expired' | 'spent' | 'revoked' | 'over' | 'failed';

interface Words {
  title: string;
  text: string;
}

const ANY: Record<LinkProblem, Words> = {
  unknown: {
    title: '链接无法打开',
    text: '链接不完整或不正确。请回到邮件中重新点击，或将邮件中的地址完整复制到浏览器。',
  },
  expired: {
    title: '链接已过期',
    text: '时限已过，不能再通过本链接提交。如有意见，请与我们联系。',
  },
  spent: { title: '已经提交', text: '本链接已经提交过，只能提交一次。' },
  revoked: {
    title: '链接已停用',
    text: '本链接已被停用，不能再使用。如另收到新的邮件，请使用新邮件中的链接。',
  },
  over: { title: '征求意见已经结束', text: '不能再通过本链接提交。如有意见，请与我们联系。' },
  failed: {
    title: '暂时无法办理',
    text: '系统暂时出现故障，您填写的内容没有提交。请稍后重新打开邮件中的链接再试。',
  },
};

const RATE: Partial<Record<LinkProblem, Words>> = {
  expired: {
    title: '链接已过期',
    text: '反馈时限已过，不能再通过本链接评价。您仍有意见的，请与我们联系。',
  },
  spent: {
    title: '评价已经提交',
    text: '本链接的评价已经提交，谢谢您。评价只能提交一次，提交后不能更改。如果不是您本人提交的，请立即与我们联系。',
  },
  over: {
    title: '征询已经结束',
    text: '本轮征询意见已经结束，不能再通过本链接评价。您仍有意见的，请与我们联系。',
  },
};

/** What differs by what the link was for. */
const BY_PURPOSE: Record<LinkPurpose, Partial<Record<LinkProblem, Words>>> = {
  rate: RATE,
  'rate-promise': RATE,
  'rate-look-back': RATE,
  'reform-draft': {},
  'co-opinion': {
    revoked: {
      title: '链接已停用',
      text: '我们已就本件再次征求贵单位意见，本链接不再使用。请使用新邮件中的链接。',
    },
    over: {
      title: '征求意见已经结束',
      text: '本件不再征求协办意见，不能再通过本链接提交。贵单位仍有意见的，请与我们联系。',
    },
  },
};

/** Says plainly what is the matter with a link and whom to phone; never whether an item exists. */
export function closedPage(
  problem: LinkProblem,
  directory: Directory,
  purpose?: LinkPurpose,
): string {
  const { title, text } = (purpose && BY_PURPOSE[purpose][problem]) ?? ANY[problem];
  const phone = officePhone(directory);
  return shell(
    title,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${title}</h1>
<p role="alert">${text}</p>
${phone ? html`<p>联系电话：${phone.name} ${phoneLink(phone.phone)}</p>` : undefined}`,
  );
}
