import { describe, expect, it } from 'vitest';
import { readDemands, readPoints } from '../../../functions/documents/assignmentList/demands.ts';

describe('readPoints', () => {
  it.each([
    '1.甲乙；2.丙丁。',
    '1、甲乙 2、丙丁。',
    '1．甲乙\n2．丙丁。',
    '一、甲乙；二、丙丁。',
    '（一）甲乙\n（二）丙丁。',
    '①甲乙②丙丁。',
    '(1)甲乙；(2)丙丁。',
    '1)甲乙 2)丙丁。',
    '一是甲乙；二是丙丁。',
    '第一是甲乙，第二是丙丁。',
  ])('%j has two points', (text) => {
    expect(readPoints(text)).toEqual({ preface: '', points: ['甲乙', '丙丁。'] });
  });

  it('keeps the preface, and lines broken by hand run on', () => {
    expect(readPoints('现状不佳。建议：1.提高\n标准；2.扩面。')).toEqual({
      preface: '现状不佳。建议：',
      points: ['提高标准', '扩面。'],
    });
  });

  it('does not take dates and amounts for points', () => {
    expect(readPoints('到2026.1.2日投入1.5万元，覆盖2.3万人')).toMatchObject({ points: [] });
    expect(readPoints('1.投入1.5万元；2.到2026.3.1完成')).toMatchObject({
      points: ['投入1.5万元', '到2026.3.1完成'],
    });
    expect(readPoints('统一办理，唯一、便捷')).toMatchObject({ points: [] });
  });

  it('the outer numbering wins; inner points stay in the text', () => {
    expect(readPoints('一、甲：1.子；2.丑。二、乙：1.寅').points).toEqual([
      '甲：1.子；2.丑。',
      '乙：1.寅',
    ]);
  });

  it('stops where the numbers do not go on', () => {
    expect(readPoints('1.甲；3.乙').points).toEqual(['甲；3.乙']);
  });

  it('reads more than ten and more than twenty points', () => {
    const many = Array.from({ length: 25 }, (_, i) => `${i + 1}.第${i + 1}条`).join('\n');
    expect(readPoints(many).points).toHaveLength(25);
    const circled = Array.from({ length: 22 }, (_, i) =>
      String.fromCodePoint(i < 20 ? 0x2460 + i : 0x3251 + i - 20),
    );
    expect(readPoints(circled.map((mark) => `${mark}要点`).join('')).points).toHaveLength(22);
  });
});

describe('readDemands', () => {
  it('takes each line when nothing is numbered', () => {
    expect(readDemands('提高标准\n\n- 扩大覆盖')).toEqual(['提高标准', '扩大覆盖']);
    expect(readDemands('提高标准，扩大覆盖')).toEqual(['提高标准，扩大覆盖']);
  });
});
