import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, personalData, withoutPersonalData } from '../../functions/domain/personalData.ts';
import { newItem } from '../support/given.ts';

const item = newItem();
const kinds = (text: string) => personalData(text, item).map(({ what }) => what);

describe('个人信息', () => {
  it.each([
    ['联系电话13812345678。', ['手机号码']],
    ['+86 138 1234 5678', ['手机号码']],
    ['电话：１３８１２３４５６７８', ['手机号码']],
    ['身份证37010219850412331X', ['身份证号']],
    ['账号6222 0200 1234 5678 901', ['银行卡号']],
    ['来信 zhang.san+1@mail.example.cn 收', ['电子邮箱']],
    ['程嘉树 13900001008', ['手机号码']],
  ])('%s', (text, found) => expect(kinds(text)).toEqual(found));

  it.each([
    '文号×人社建字〔2026〕12号',
    '投入资金13800000万元，惠及201912345人',
    '办公电话0531-12345678',
    '2026年3月2日起3个月',
  ])('%s: nothing', (text) => expect(kinds(text)).toEqual([]));

  it('is left out, and what is left holds none; the rest stays as it was', () => {
    const text = '甲13812345678乙a@b.cn丙';
    expect(withoutPersonalData(text, item)).toBe(`甲${HIDDEN}乙${HIDDEN}丙`);
    const piece = fc.constantFrom('甲', '１', '3', '13812345678', ' ', 'a@b.cn', '𠮷', '-', '18');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const clean = withoutPersonalData(pieces.join(''), item);
        expect(personalData(clean, item)).toEqual([]);
      }),
    );
  });
});
