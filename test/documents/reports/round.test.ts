import { describe, expect, it } from 'vitest';
import { roundReport } from '../../../functions/documents/reports/roundReport.ts';
import type { ProgressRound, RoundEntry } from '../../../functions/domain/progressRound.ts';
import type { Urge } from '../../../functions/domain/urge.ts';
import { rulesOn } from '../../support/given.ts';
import { readReport } from '../../support/reporting.ts';

const said = { on: '2026-05-12', by: '康宁' };

function entry(number: string, changes: Partial<RoundEntry> = {}): RoundEntry {
  return {
    ...{ itemId: `npc-2026-${number}`, number, title: `关于事项${number}的建议` },
    ...{ part: 'lead', stage: 'handling', handler: 'handler-ldgx-1', section: 'ldgx' },
    ...{ due: '2026-06-02', light: 'green' as const },
    ...changes,
  };
}

const answered = (number: string, text: string, changes: Partial<RoundEntry> = {}) =>
  entry(number, { answer: { itemId: `npc-2026-${number}`, text, ...said }, ...changes });

const round: ProgressRound = {
  ...{ roundId: '2026-3', version: 5, hash: '', year: 2026 },
  ...{ openedOn: '2026-05-11', openedBy: '系统', answerBy: '2026-05-13', endedOn: '2026-05-14' },
  entries: [
    answered('001', '已走访两家企业。'),
    answered('002', '已形成初稿。', { light: 'yellow' }),
    entry('003', {
      answer: {
        ...{ itemId: 'npc-2026-003', noProgress: '等待上级文件', nextOn: '2026-05-20' },
        ...said,
      },
    }),
    entry('004', { section: 'gsbx', handler: 'handler-ldbz-1', light: 'red' }),
    entry('005', { section: 'gsbx', handler: 'handler-ldbz-1' }),
  ],
};

const urge: Urge = {
  ...{ urgeId: 'u1', channel: 'notice', number: '催〔2026〕7号', status: '', demand: '' },
  ...{ roundId: '2026-3', by: '系统', ladder: [] },
  steps: [
    {
      ...{ level: 'handler', to: 'handler-ldbz-1', on: '2026-05-14', escalateOn: '2026-05-21' },
      answerBy: {} as Urge['steps'][number]['answerBy'],
    },
  ],
};

describe('调度情况通报', async () => {
  const urges = new Map([['npc-2026-004', urge]]);
  const model = roundReport({ round, urges, rules: rulesOn('2026-05-15') });
  const read = await readReport(model);

  it('says per section what moved, what did not, who was silent, who was urged', () => {
    expect(read.table('各科室调度情况')).toEqual([
      ['科室', '调度', '有进展', '没有进展', '没有回复', '已催办', '红灯', '黄灯'],
      ['工伤保险科', '2', '0', '0', '2', '1', '1', '0'],
      ['劳动关系科', '3', '2', '1', '0', '0', '0', '1'],
      ['合计', '5', '2', '1', '2', '1', '1', '1'],
    ]);
    expect(read.lines).toContain(
      '本轮于2026年5月11日启动，请承办人在2026年5月13日前逐件回复。共调度5件，回复率60.0%（3/5）：有进展2件，没有进展1件；没有回复2件，已催办1件。',
    );
    expect(read.lines).toContain('回复截止：2026年5月14日；汇总：未记录。');
    expect(read.chart(1).series.map(({ name, values }) => [name, ...values])).toEqual([
      ...[
        ['有进展', 0, 2],
        ['没有进展', 0, 1],
        ['没有回复', 2, 0],
      ],
    ]);
  });

  it('names each item with its reason, urge or progress', () => {
    expect(read.table('没有进展的件及原因').slice(1)).toEqual([
      ['003', '关于事项003的建议', '劳动关系科', '康宁', '等待上级文件', '2026-05-20'],
    ]);
    expect(
      read
        .table('没有回复的件及催办')
        .slice(1)
        .map((row) => row.slice(-2)),
    ).toEqual([
      ['2026-06-02', '催〔2026〕7号，2026-05-14；未回复'],
      ['2026-06-02', '未记录'],
    ]);
    expect(
      read
        .table('有进展的件')
        .slice(1)
        .map((row) => row.at(-1)),
    ).toEqual([...['已走访两家企业。', '已形成初稿。']]);
    expect(model.missing).toEqual(['对滞后件的要求、责任人和时限', '成文日期']);
  });

  it('says so where there is none', async () => {
    const all = round.entries.slice(0, 2);
    const quiet = await readReport(
      roundReport({ round: { ...round, entries: all }, urges: new Map(), rules: rulesOn() }),
    );
    expect(quiet.table('没有回复的件及催办')).toEqual([]);
    expect(quiet.lines.filter((line) => line === '本轮没有。')).toHaveLength(2);
  });
});
