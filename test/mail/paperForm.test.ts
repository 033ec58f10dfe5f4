import { describe, expect, it } from 'vitest';
import {
  confirmPaperForm,
  enterPaperForm,
  rejectPaperForm,
} from '../../functions/domain/decide/paperForms.ts';
import { mailsFor, type PlannedMail } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { consulting } from '../support/acting.ts';
import { actor, type Story, told } from '../support/given.ts';

const [one, two] = [actor('collector-npc'), actor('collector-npc-2')];
const context = { baseUrl: 'https://huiyin.example', today: '2026-03-16' };

function plan({ events, state, rules }: Story): PlannedMail[] {
  const last = events.at(-1);
  return last ? mailsFor(last, state, rules.directory, rules.profile) : [];
}
const brief = (mails: PlannedMail[]) =>
  mails.map(({ template, recipient }) => `${template} → ${recipient.id}`);
const textOf = ([mail]: PlannedMail[]) => mail && render(mail, context);

const scan = {
  ...{ fileName: '征询意见表.pdf', sha256: 'a'.repeat(64), size: 1000 },
  type: 'application/pdf' as const,
};
const form = { submitterId: 's2', attitude: '满意', result: '基本满意', on: '2026-03-16', scan };
const asked = consulting();
const entered = told(asked, enterPaperForm(asked.state, form, asked.rules), one);

describe('纸质征询意见表', () => {
  it('asks the others of the collecting body to compare it, without saying what it says', () => {
    const mails = plan(entered);
    expect(brief(mails)).toEqual(['form-entered → collector-npc-2']);
    const { subject, text } = textOf(mails) ?? { subject: '', text: '' };
    expect(subject).toBe(
      '【核对】程嘉树代表对市十八届人大四次会议第012号建议的纸质征询意见表待核对',
    );
    expect(text).toContain('请于此日前核对：2026年3月23日');
    expect(text).not.toContain('基本满意');
  });

  it('that does not agree goes back to whoever entered it', () => {
    const reason = '结果一栏勾的是满意';
    const back = rejectPaperForm(entered.state, two, 'form-1', reason, entered.rules);
    const rejected = told(entered, back, two);
    const mails = plan(rejected);
    expect(brief(mails)).toEqual(['form-rejected → collector-npc']);
    expect(textOf(mails)?.text).toContain('穆春晖对照扫描件核对');
    expect(textOf(mails)?.text).toContain(reason);
    const late = { ...entered, state: rejected.state };
    expect(plan(late)).toEqual([]);
  });

  it('that is confirmed is told as any rating is', () => {
    const done = told(entered, confirmPaperForm(entered.state, two, 'form-1'), two);
    expect(brief(plan(done))).toEqual([
      'rating-told → handler-ldbz-1',
      'rating-told → deputy1',
      'rating-thanks → s2',
    ]);
  });
});
