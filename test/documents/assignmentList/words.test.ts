import { describe, expect, it } from 'vitest';
import { readEmails, readPhones } from '../../../functions/documents/assignmentList/contacts.ts';
import { readSecrecy } from '../../../functions/documents/assignmentList/secrets.ts';
import { isBureau, readUnits } from '../../../functions/documents/assignmentList/units.ts';
import {
  readKind,
  readPart,
  readPublicationWish,
  readYesNo,
} from '../../../functions/documents/assignmentList/words.ts';
import { bearsSecretMark } from '../../../functions/domain/stateSecret.ts';

describe('fixed choices', () => {
  it.each([
    ['建议', 'suggestion'],
    ['代表建议', 'suggestion'],
    ['建议、批评和意见', 'suggestion'],
    ['人大代表建议', 'suggestion'],
    ['议案转建议', 'motion'],
    ['议案（转建议）', 'motion'],
    ['议案', 'motion'],
    ['提案', 'proposal'],
    ['政协提案', 'proposal'],
    ['委员提案', 'proposal'],
  ])('kind %s', (word, kind) => {
    expect(readKind(word)).toEqual({ value: kind });
  });

  it.each(['信访件', '', '社会保障'])('kind %j is not known', (word) => {
    expect(readKind(word)).toBeUndefined();
  });

  it.each([
    ['主办', 'lead'],
    [' 主 办 ', 'lead'],
    ['独办', 'sole'],
    ['分办', 'split'],
    ['协办', 'co'],
    ['会办', 'co'],
    ['协办件', 'co'],
  ])('part %s', (word, part) => {
    expect(readPart(word)).toEqual({ value: part });
  });

  it.each(['主办/协办', '市财政局', ''])('part %j is not known', (word) => {
    expect(readPart(word)).toBeUndefined();
  });

  it.each([
    ['同意全文公开', 'full'],
    ['公开', 'full'],
    ['仅公开标题', 'title'],
    ['不同意', 'none'],
    ['不同意公开', 'none'],
    ['', undefined],
  ])('wish %j', (word, wish) => {
    expect(readPublicationWish(word)).toEqual({ value: wish });
  });

  it('an unknown wish is not taken for consent', () => {
    expect(readPublicationWish('看情况')).toBeUndefined();
    expect(readPublicationWish('不同意标题以外公开')).toEqual({ value: 'title' });
  });

  it.each([
    ['是', true],
    ['√', true],
    ['重点督办', true],
    ['★', true],
    ['市人大常委会重点督办建议', true],
    ['否', false],
    ['', false],
    ['×', false],
    ['—', false],
    ['非重点', false],
  ])('yes or no %j', (word, value) => {
    expect(readYesNo(word)).toEqual({ value });
  });

  it('a word that is neither is not known', () => {
    expect(readYesNo('待定')).toBeUndefined();
  });
});

describe('secret marks', () => {
  it.each([
    '关于甲事的建议（秘密）',
    '秘密★1年',
    '关于甲事的建议 机密',
    '【绝密】关于甲事',
    '关于甲事的建议机密',
    '机 密 ★ 长期',
    '绝密',
  ])('%s is marked', (text) => {
    expect(bearsSecretMark(text)).toBe(true);
  });

  it.each([
    '关于保护商业秘密的建议',
    '关于加强企业商业秘密',
    '保守国家秘密法宣传',
    '秘密投票',
    '机密性',
  ])('%s is not', (text) => {
    expect(bearsSecretMark(text)).toBe(false);
  });

  it.each([
    ['', 'open'],
    ['无', 'open'],
    ['非密', 'open'],
    ['不涉及国家秘密', 'open'],
    ['公开', 'open'],
    ['否', 'open'],
    ['秘密', 'secret'],
    ['机密★10年', 'secret'],
    ['绝 密', 'secret'],
    ['是', 'secret'],
    ['涉密', 'secret'],
    ['内部', undefined],
  ])('secrecy %j', (text, meaning) => {
    expect(readSecrecy(text)).toBe(meaning);
  });
});

describe('contacts and units', () => {
  it('reads addresses in order, a blank place kept', () => {
    expect(readEmails('a@x.example、无；ｂ＠x.example c@x.example').values).toEqual([
      'a@x.example',
      undefined,
      'b@x.example',
      'c@x.example',
    ]);
    expect(readEmails('a@x、@x.example').wrong).toEqual(['a@x', '@x.example']);
    expect(readEmails('无')).toEqual({ values: [], wrong: [] });
  });

  it('reads telephone numbers, also with spaces and area codes', () => {
    expect(readPhones('138 0000 0000').values).toEqual(['13800000000']);
    expect(readPhones('13800000000 13900000000').values).toEqual(['13800000000', '13900000000']);
    expect(readPhones('（0530）5550201、0530-5550202转12').values).toEqual([
      '0530-5550201',
      '0530-5550202转12',
    ]);
    expect(readPhones('待补').wrong).toEqual(['待补']);
  });

  it('reads units, each once', () => {
    expect(readUnits('市财政局、市教育局 市财政局；/')).toEqual(['市财政局', '市教育局']);
    expect(isBureau('市人社局', ['市人社局'])).toBe(true);
    expect(isBureau('某市人社局', ['市人社局'])).toBe(true);
    expect(isBureau('人力资源社会保障局', ['市人力资源和社会保障局'])).toBe(true);
    expect(isBureau('省人社厅', ['市人社局'])).toBe(false);
    expect(isBureau('市财政局', ['市人社局'])).toBe(false);
  });
});
