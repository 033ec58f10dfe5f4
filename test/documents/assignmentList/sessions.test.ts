import { describe, expect, it } from 'vitest';
import { readSession } from '../../../functions/documents/assignmentList/sessions.ts';

describe('readSession', () => {
  it.each([
    '市十八届人大四次会议',
    '市第十八届人民代表大会第四次会议',
    '市18届人大4次会议',
    '市十八届人大第四次会议',
    '市人大十八届四次会议',
    '市十八届人大 四次会议',
    '“市十八届人大四次会议”',
    '市十八届人大４次会议',
  ])('%s', (words) => {
    expect(readSession(words)).toEqual({
      session: { name: '市十八届人大四次会议', term: 18, meeting: 4, recess: false },
      level: 'city',
      assembly: 'congress',
    });
  });

  it.each([
    ['市政协十四届五次会议', '市政协十四届五次会议', 'city'],
    ['政协第十四届临沂市委员会第五次会议', '临沂市政协十四届五次会议', 'city'],
    ['中国人民政治协商会议第十四届市委员会第五次会议', '市政协十四届五次会议', 'city'],
    ['全国政协十四届五次会议', '全国政协十四届五次会议', 'nation'],
    ['省政协十四届五次会议', '省政协十四届五次会议', 'province'],
    ['兰山区政协十四届五次会议', '兰山区政协十四届五次会议', 'county'],
    ['政协十四届五次全体会议', '政协十四届五次会议', 'city'],
  ])('%s is of the CPPCC', (words, name, level) => {
    expect(readSession(words)).toEqual({
      session: { name, term: 14, meeting: 5, recess: false },
      level,
      assembly: 'cppcc',
    });
  });

  it.each([
    ['十四届全国人大四次会议', '十四届全国人大四次会议', 'nation'],
    ['第十四届全国人民代表大会第四次会议', '十四届全国人大四次会议', 'nation'],
    ['省十四届人大四次会议', '省十四届人大四次会议', 'province'],
    ['山东省第十四届人民代表大会第四次会议', '山东省十四届人大四次会议', 'province'],
    ['广西壮族自治区十四届人大四次会议', '广西壮族自治区十四届人大四次会议', 'province'],
    ['县十四届人大四次会议', '县十四届人大四次会议', 'county'],
    ['青岛市市南区十四届人大四次会议', '青岛市市南区十四届人大四次会议', 'county'],
    ['十四届人大四次会议', '十四届人大四次会议', 'city'],
  ])('%s is of %s', (words, name, level) => {
    expect(readSession(words)).toMatchObject({ session: { name, term: 14, meeting: 4 }, level });
  });

  it.each([
    '市十八届人大四次会议闭会期间',
    '市十八届人大四次会议（闭会期间）',
    '市十八届人大四次会议闭会',
  ])('%s is between sessions', (words) => {
    expect(readSession(words)?.session).toEqual({
      name: '市十八届人大四次会议闭会期间',
      term: 18,
      meeting: 4,
      recess: true,
    });
  });

  it.each([
    '2026年市十八届人大四次会议',
    '（2026年）市十八届人大四次会议',
    '市十八届人大四次会议（2026年）',
  ])('%s says its year', (words) => {
    expect(readSession(words)?.session).toMatchObject({ name: '市十八届人大四次会议', year: 2026 });
  });

  it.each([
    '',
    '四次会议',
    '市十八届人大',
    '市十八届人大会议',
    '市人大四次会议',
    '市十八届四次会议',
    '人大政协十八届四次会议',
    '市十八届人大常委会第三十次会议',
    '市十八届人大四次会议第012号',
    '市十八届人大四次会议和五次会议',
    '关于甲事的建议',
  ])('%j cannot be made out', (words) => {
    expect(readSession(words)).toBeUndefined();
  });
});
