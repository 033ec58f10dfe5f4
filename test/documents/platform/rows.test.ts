import { describe, expect, it } from 'vitest';
import { platformRows } from '../../../functions/documents/platform/rows.ts';
import {
  PLATFORM_FIELDS,
  type PlatformFile,
} from '../../../functions/domain/profile/platformFileSchema.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { actor, rulesOn } from '../../support/given.ts';
import { imported, oldRow } from '../../support/oldList.ts';

const rules = rulesOn();
const [npc, cppcc] = rules.profile.platformFiles ?? [];
if (!npc || !cppcc) throw new Error('no files');
const by = { rules, actor: actor('clerk') };
const replied = (changes: Partial<ItemState> = {}): ItemState => ({
  ...imported(oldRow('consult')).state,
  repliedOn: '2026-03-13',
  ...changes,
});
const of = (field: PlatformFile['columns'][number]['field'], file: Partial<PlatformFile> = {}) =>
  platformRows({ ...npc, ...file, columns: [{ header: 'x', field }] }, [replied()], by)[1]?.[0];

describe('a row of the platform’s file', () => {
  it('has the columns of the rule in their order, codes and dates in its words', () => {
    const [header, row] = platformRows(npc, [replied()], by);
    expect(header).toEqual(npc.columns.map((column) => column.header));
    const cells = Object.fromEntries((header ?? []).map((word, at) => [word, row?.[at]]));
    expect(cells).toMatchObject({
      建议号: '012',
      答复文号: '×人社建字〔2026〕7号',
      答复日期: '2026-03-13',
      办理结果: '已解决',
    });
  });

  it('of another header word, order and code is data', () => {
    const columns = [
      { header: '果', field: 'class' as const, codes: { A: 'J01', B: 'J02', C: 'J03', D: 'J04' } },
      { header: '系统', text: '回音' },
      { header: '号', field: 'number' as const },
    ];
    expect(platformRows({ ...npc, columns, dates: 'YYYY年M月D日' }, [replied()], by)).toEqual([
      ['果', '系统', '号'],
      ['J01', '回音', '012'],
    ]);
  });

  it.each([
    ['kind', '建议'],
    ['part', '主办'],
    ['handler', '潘大海'],
    ['section', '劳动保障科'],
    ['assignedOn', '2026-03-02'],
    ['deliveryWay', '当面'],
    ['keyItem', '否'],
    ['class', '已经解决或基本解决'],
    ['promise', ''],
    ['faceRank', ''],
    ['result', ''],
    ['publication', ''],
  ] as const)('%s without codes is our word: %s', (field, word) => expect(of(field)).toBe(word));

  it('of every field there is can be written', () => {
    for (const field of PLATFORM_FIELDS) expect(typeof of(field)).toBe('string');
  });

  it('of a code that the rule does not know is refused, and nothing made up', () => {
    const old = replied();
    const reply = old.reply && { ...old.reply, class: 'Q' };
    expect(() => platformRows(npc, [{ ...old, ...(reply && { reply }) }], by)).toThrow(/没有“Q”/);
  });
});

describe('the items of a file', () => {
  const count = (file: PlatformFile, state: ItemState, from?: string) =>
    platformRows(file, [state], by, from).length - 1;

  it('are those of its kinds that were replied to, since the day that is asked', () => {
    const { repliedOn: _on, ...waiting } = replied();
    expect(count(npc, waiting as ItemState)).toBe(0);
    expect(count(npc, replied(), '2026-03-13')).toBe(1);
    expect(count(npc, replied(), '2026-03-14')).toBe(0);
    expect(count(cppcc, replied())).toBe(0);
  });

  it('are not those that were entered already, where the rule says so', () => {
    const entered = replied({
      platform: [
        { round: 1, on: '2026-03-14', by: '许知微' } as NonNullable<ItemState['platform']>[number],
      ],
    });
    expect(count({ ...npc, scope: 'notEntered' }, entered)).toBe(0);
    expect(count({ ...npc, scope: 'notEntered' }, replied())).toBe(1);
    expect(count(npc, entered)).toBe(1);
  });
});
