import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../../functions/documents/assignmentList/names.ts';

const names = (text: string) => readNames(text).names.map((name) => name.name);

describe('readNames', () => {
  it.each([
    '林若溪、程嘉树',
    '林若溪,程嘉树',
    '林若溪，程嘉树',
    '林若溪;程嘉树',
    '林若溪；程嘉树',
    '林若溪 程嘉树',
    '林若溪　程嘉树',
    '林若溪\n程嘉树',
    '林若溪、 程嘉树、',
  ])('splits %j', (text) => {
    expect(names(text)).toEqual(['林若溪', '程嘉树']);
  });

  it('joins a name of two characters set wide', () => {
    expect(names('张　三、李 四 王五')).toEqual(['张三', '李四', '王五']);
    expect(names('欧阳澄 张 三')).toEqual(['欧阳澄', '张三']);
  });

  it('keeps long names with their dot and rare characters whole', () => {
    expect(names('买买提•艾力、阿依古丽 ‧ 吐尔逊')).toEqual(['买买提·艾力', '阿依古丽·吐尔逊']);
    expect(names('𠮷安然、䶮文博、\ue863明')).toEqual(['𠮷安然', '䶮文博', '\ue863明']);
    expect(names('Anna Maria Smith、林若溪')).toEqual(['Anna Maria Smith', '林若溪']);
  });

  it('takes bracketed marks and organisations off the name', () => {
    expect(readNames('程嘉树、林若溪（领衔）、沈明远(市第一医院、内科)').names).toEqual([
      { name: '程嘉树', lead: false },
      { name: '林若溪', lead: true },
      { name: '沈明远', lead: false, organization: '市第一医院、内科' },
    ]);
    expect(names('林若溪代表、程嘉树委员')).toEqual(['林若溪', '程嘉树']);
  });

  it('understands 等12人', () => {
    expect(readNames('林若溪等12人')).toMatchObject({ names: [{ name: '林若溪' }], total: 12 });
    expect(readNames('林若溪、程嘉树等5名代表')).toMatchObject({ total: 5, unreadable: [] });
    expect(names('林若溪等')).toEqual(['林若溪']);
  });

  it('says what is no name', () => {
    expect(readNames('林若溪13900000000、？？').unreadable).toEqual(['？？']);
    expect(readNames('林').unreadable).toEqual(['林']);
  });

  it.each(['', '无', '—', '/'])('%j has none', (text) => {
    expect(readNames(text)).toEqual({ names: [], unreadable: [] });
  });

  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  const plain = fc
    .array(han, { minLength: 2, maxLength: 4 })
    .map((chars) => chars.join(''))
    // Words that mean something after a name are not part of it.
    .filter((name) => !/等|代表$|委员$|同志$/.test(name) && !/^[无没空]/.test(name));
  const separator = fc.constantFrom('、', ',', '，', ';', '；', '\n', ' ', '　', '、 ', ' ,  ');

  it('gives back any names joined by any separators (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(plain, separator), { minLength: 1, maxLength: 20 }),
        (pairs) => {
          expect(names(pairs.map(([name, mark]) => name + mark).join(''))).toEqual(
            pairs.map(([name]) => name),
          );
        },
      ),
    );
  });

  it('gives back names of two characters set wide (property)', () => {
    const wide = fc
      .tuple(han, han)
      .filter((pair) => !pair.includes('等') && !/[无没空]/.test(pair[0]));
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 10 }), (pairs) => {
        expect(names(pairs.map((pair) => pair.join('　')).join('、'))).toEqual(
          pairs.map((pair) => pair.join('')),
        );
      }),
    );
  });

  it('never throws, and loses nothing silently but marks (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readNames(text);
        for (const { name } of reading.names) expect([...name].length).toBeGreaterThan(1);
      }),
    );
  });
});
