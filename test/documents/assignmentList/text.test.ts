import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanCode,
  cleanLine,
  cleanText,
  isNothing,
  lengthOf,
} from '../../../functions/documents/assignmentList/text.ts';

describe('cleanText', () => {
  it('removes BOM, control and invisible characters and lone surrogates', () => {
    expect(cleanText('\ufeff关于\u0000\u0007甲\u200b事\u202e的\ud800建议\u00ad')).toBe(
      '关于甲事的建议',
    );
  });

  it('keeps rare characters, compatibility ideographs, private use and emoji', () => {
    for (const text of [
      '𠮷',
      '䶮',
      '\u{20bb7}\u{2f81a}',
      '\uf9f4',
      '\ue863',
      '👩🏽‍🚒',
      '👨‍👩‍👧',
      '☑️',
      '葛\u{e0100}',
    ]) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('makes digits and letters narrow, and leaves Chinese punctuation', () => {
    expect(cleanText('２０２６年（Ａ类）：是否？、，；！')).toBe('2026年（A类）：是否？、，；！');
    expect(cleanText('①②')).toBe('①②');
  });

  it('settles line ends and spaces', () => {
    expect(cleanText('  甲 \r\n\r\n\r\n\r\n　乙\u00a0\u00a0丙\t丁\u2028戊 ')).toBe(
      '甲\n\n乙 丙 丁\n戊',
    );
    expect(cleanLine('关于甲事\n的建议')).toBe('关于甲事的建议');
  });

  it('is settled once cleaned, and well-formed (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = cleanText(raw);
        expect(cleanText(text)).toBe(text);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('takes time in proportion to the length, whatever is repeated', () => {
    const begun = performance.now();
    for (const unit of [' ', '\n', ' \n', '\t　', '\u200d', '（', '秘 密'])
      cleanText(`${unit.repeat(30_000)}x`);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('cleanCode, isNothing, lengthOf', () => {
  it('takes all of NFKC for codes', () => {
    expect(cleanCode('　０１２（补）＠')).toBe('012(补)@');
  });

  it.each(['', ' ', '无', '/', '—', '——', '-', 'N/A', '没有', '\\', '－'])(
    '%j is nothing',
    (text) => {
      expect(isNothing(text)).toBe(true);
    },
  );

  it.each(['无锡市', '0', '否', '一'])('%j is something', (text) => {
    expect(isNothing(text)).toBe(false);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(lengthOf('𠮷a')).toBe(2);
  });
});
