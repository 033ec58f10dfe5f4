import { describe, expect, it } from 'vitest';
import type { NewItem } from '../../functions/domain/item.ts';
import type { StepData } from '../../functions/domain/steps/data.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { deadline, directory, divided, end, open, profile, type Story, tell } from './example.ts';

const CO: Partial<NewItem> = { part: 'co', leadUnit: '市民政局', coUnits: [] };
const context = { baseUrl: 'https://huiyin.example/', today: '2026-04-01' };

const draft: StepData['co-draft'] = {
  text: '建议将驿站建设纳入社区服务设施规划。\n\n<b>经费由市财政安排</b>',
  basis: [
    { title: '社区服务设施规划', documentNumber: '市政发〔2025〕8号' },
    { title: '试点台账' },
  ],
};
const sending: StepData['co-send'] = { way: 'mail', on: '2026-04-01', email: 'bgs@mzj.example' };

const plan = (story: Story) => mailsFor(story.last, story.state, directory, profile);
const written = (story: Story) => plan(story).map((planned) => render(planned, context));

const drafted = (): Story => end(open(divided(CO), 'co-draft'), 'co-draft', draft);
const sent = (data = sending): Story => end(open(drafted(), 'co-send'), 'co-send', data);

const askedAgain = (): Story =>
  tell(sent(), {
    type: 'coOpinion.askedAgain',
    data: {
      redoId: 'redo-1',
      round: 2,
      askedBy: '市民政局办公室',
      on: '2026-04-03',
      reason: '没有写明经费来源',
      by: '许知微',
      replyDeadline: deadline('2026-04-13'),
    },
  });

describe('an opinion that was sent', () => {
  it('is told to the lead unit alone, with text and basis', () => {
    expect(plan(sent()).map(({ recipient }) => recipient)).toEqual([
      { id: 'lead-unit', name: '市民政局', address: 'bgs@mzj.example' },
    ]);
    const [mail] = written(sent());
    expect(mail?.subject).toBe('关于市十八届人大四次会议第012号建议的协办意见');
    expect(mail?.text).toContain('市民政局：');
    expect(mail?.text).toContain('建议将驿站建设纳入社区服务设施规划。');
    expect(mail?.text).toContain('社区服务设施规划（市政发〔2025〕8号）');
    expect(mail?.text).toContain('2026年4月1日');
    expect(mail?.html).not.toContain('<b>');
  });

  it('is told to nobody where the lead unit gave no address', () => {
    expect(plan(sent({ way: 'post', on: '2026-04-01' }))).toEqual([]);
  });

  it('is not told to the deputies, nor is the end of the item', () => {
    const closed = tell(sent(), {
      type: 'item.concluded',
      data: { how: 'closed', on: '2026-04-01' },
    });
    expect(plan(closed)).toEqual([]);
  });
});

describe('an opinion that is asked for again', () => {
  it('is told to handler, section head and sponsor, with reason and clock', () => {
    expect(plan(askedAgain()).map(({ recipient }) => recipient.id)).toEqual([
      'handler-ldbz-1',
      'head-ldbz',
      'deputy1',
    ]);
    const [mail] = written(askedAgain());
    expect(mail?.text).toContain('市民政局办公室于2026年4月3日要求重新提出协办意见');
    expect(mail?.text).toContain('没有写明经费来源');
    expect(mail?.text).toContain('重提协办意见时限：2026年4月13日，还有12天');
  });

  it('is marked as the second when it is sent', () => {
    const again = end(open(askedAgain(), 'co-draft'), 'co-draft', draft);
    const [mail] = written(end(open(again, 'co-send'), 'co-send', sending));
    expect(mail?.subject).toBe('关于市十八届人大四次会议第012号建议的协办意见（重提）');
  });
});

describe('the tasks of the route', () => {
  const words = (story: Story) => written(story)[0]?.text ?? '';

  it('name the clock of the opinion and what must be handed in', () => {
    expect(words(open(divided(CO), 'co-draft'))).toMatch(/协办意见时限：2026年6月2日/);
    expect(words(open(divided(CO), 'co-draft'))).toContain('依据：政策文件、项目或数据来源');
    expect(words(open(drafted(), 'co-send'))).toContain('送市民政局的日期、方式和回执');
  });

  it('are sent back as 协办意见稿', () => {
    const data = { opinion: '依据不足' } as never;
    const back = end(open(drafted(), 'office-review'), 'office-review', data, 'return');
    expect(words(back)).toContain('协办意见稿在“办公室核稿”环节');
  });
});
