import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chineseNumber,
  readChineseNumber,
  readItemNumber,
} from '../../../functions/documents/assignmentList/numbers.ts';

describe('readItemNumber', () => {
  it.each([
    '第12号',
    '12',
    '０１２',
    '012',
    '0012',
    '第０１２号',
    '建议第012号',
    '第 12 号',
    '12号',
    '第12号建议',
    '代表建议第12号',
    12,
  ])('%j is 012', (cell) => {
    expect(readItemNumber(cell)).toBe('012');
  });

  it.each(['1024', 1024])('%j keeps its four digits', (cell) => {
    expect(readItemNumber(cell)).toBe('1024');
  });

  it.each([
    '',
    '0',
    '000',
    '12-13',
    '12、13',
    '第十二号',
    12.5,
    -3,
    true,
    null,
    '123456789',
    'A12',
    new Date(),
  ])('%j is none', (cell) => {
    expect(readItemNumber(cell)).toBeUndefined();
  });
});

describe('Chinese numbers', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [18, '十八'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it('reads back what it writes (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        expect(readChineseNumber(chineseNumber(value))).toBe(value);
        expect(readChineseNumber(String(value))).toBe(value);
      }),
    );
  });

  it.each(['', '零', '百', '十十', '一二', '0', '100'])('%j is none', (text) => {
    expect(readChineseNumber(text)).toBeUndefined();
  });
});
