import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../functions/domain/difference.ts';
import { sentences } from '../../functions/domain/review/text.ts';
import { changedBetween } from '../../functions/domain/revision.ts';
import { coDraft, draftA, draftB, draftC } from '../support/stepData.ts';

describe('two texts, sentence by sentence', () => {
  it('what stayed, went and came', () => {
    expect(
      difference(
        '来信收悉。办法正在起草。感谢支持。',
        '来信收悉。办法已经印发。请予监督。感谢支持。',
      ),
    ).toEqual([
      { kind: 'same', text: '来信收悉。' },
      { kind: 'removed', text: '办法正在起草。' },
      { kind: 'added', text: '办法已经印发。请予监督。' },
      { kind: 'same', text: '感谢支持。' },
    ]);
  });

  it('nothing and something', () => {
    expect(difference('', '新的一段。')).toEqual([{ kind: 'added', text: '新的一段。' }]);
    expect(difference('旧的一段。', '')).toEqual([{ kind: 'removed', text: '旧的一段。' }]);
    expect(difference('', '')).toEqual([]);
  });

  it('very long texts are shown one after the other', () => {
    const long = (word: string) => `${word}。`.repeat(2100);
    expect(difference(long('甲'), long('乙')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('甲。', '乙！', '丙？', '丁\n'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    const of =
      (...kinds: string[]) =>
      (one: { kind: string }) =>
        kinds.includes(one.kind);
    const joined = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = difference(before, after);
        expect(joined(all.filter(of('same', 'removed')))).toBe(sentences(before).join(''));
        expect(joined(all.filter(of('same', 'added')))).toBe(sentences(after).join(''));
      }),
    );
  });
});

describe('two revisions', () => {
  const changed = (...[before, after]: Parameters<typeof changedBetween>) =>
    changedBetween(before, after).map(({ piece }) => piece);

  it('the pieces that differ', () => {
    expect(changed(draftA, draftA)).toEqual([]);
    expect(changed(draftA, draftB)).toEqual(['类别', '正文', '承诺']);
    expect(changed(draftA, draftC)).toEqual(['类别', '第2项答复', '理由']);
    expect(changed(draftC, draftA)).toEqual(['类别', '第2项答复', '理由']);
  });

  it('of an opinion to the lead unit', () => {
    expect(changed(coDraft, { ...coDraft, text: '另拟。' })).toEqual(['协办意见']);
    expect(changed(coDraft, { ...coDraft, basis: [] })).toEqual(['依据']);
  });
});
