import { describe, expect, it } from 'vitest';
import type { HandOver, HandOverAbout } from '../../functions/domain/handOver.ts';
import { handOverMails } from '../../functions/mail/plan/handOver.ts';
import { render } from '../../functions/mail/render.ts';
import { directory } from '../support/given.ts';

const PERSON: HandOverAbout = {
  ...{ kind: 'person', from: 'handler-ldbz-1', fromName: '潘大海', on: '2026-03-16' },
  ...{ to: 'handler-ldbz-2', toName: '史晓棠', reason: '调往市医保局' },
};

const item = (nth: number) => ({
  ...{ itemId: `npc-2026-${nth}`, number: String(nth), title: '关于建设驿站的建议' },
  session: '市十八届人大四次会议',
});

function mails(about: HandOverAbout, items = 3) {
  const act: HandOver = {
    ...{ handOverId: '2026-1', version: 1, hash: '', about, done: [], openedBy: '许知微' },
    items: Array.from({ length: items }, (_, nth) => item(nth + 1)),
  };
  return handOverMails(act, directory);
}

const context = { baseUrl: 'https://huiyin.example', today: '2026-03-16' };

describe('交接完毕', () => {
  it('is told once to who has it all now, with every item, and once to who had it', () => {
    const [given, taken, ...others] = mails(PERSON).map((mail) => ({
      to: mail.recipient.id,
      ...render(mail, context),
    }));
    expect(others).toEqual([]);
    expect([given?.to, given?.subject]).toEqual([
      'handler-ldbz-2',
      '【交接】潘大海名下3件已交给您',
    ]);
    expect(given?.text).toMatch(/第1号《关于建设驿站的建议》[\s\S]*第3号/);
    expect(given?.text).toMatch(/时限不变/);
    expect([taken?.to, taken?.subject]).toEqual([
      'handler-ldbz-1',
      '【交接】您名下3件已交给史晓棠',
    ]);
  });

  it('names a hundred and says how many there are besides', () => {
    const [given] = mails(PERSON, 103).map((mail) => render(mail, context));
    expect(given?.text).toMatch(/第100号/);
    expect(given?.text).not.toMatch(/第101号/);
    expect(given?.text).toMatch(/另有3件/);
  });

  it('of a section goes to the heads; of functions each item tells its own people', () => {
    const section = { ...PERSON, kind: 'section' as const, from: 'xxzx', to: 'rcfw' };
    expect(mails(section).map(({ recipient }) => recipient.id)).toEqual(['head-rcfw', 'head-xxzx']);
    const consent = { by: '市人大代表工委', on: '2026-03-13', document: '×人代工函〔2026〕9号' };
    const outer = { kind: 'functions', unit: '市数据局', document: '×编发〔2026〕3号' } as const;
    expect(mails({ ...outer, consent, on: '2026-03-16', reason: '划转' })).toEqual([]);
  });
});
