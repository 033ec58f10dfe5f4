import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { isClean } from '../../../functions/documents/assignmentList/report.ts';
import { itemIdOf, type NewItem } from '../../../functions/domain/item.ts';
import { sampleWorkbook } from '../../../scripts/samples.ts';

const file = readFileSync(new URL('../../../samples/交办清单.xlsx', import.meta.url));
const directory: { bureau: { name: string; shortName: string } } = JSON.parse(
  readFileSync(new URL('../../../samples/directory.json', import.meta.url), 'utf8'),
);
const bureau = [directory.bureau.name, directory.bureau.shortName];

describe('samples/交办清单.xlsx', async () => {
  const report = await readAssignmentList(file, { today: '2026-03-02', bureau });
  const items = new Map<string, NewItem>();
  for (const { item } of report.rows) if (item) items.set(itemIdOf(item), item);
  const get = (id: string) => items.get(id);

  it('gives 24 items and no problem; the note at the foot is passed over', () => {
    expect(report.problems).toEqual([]);
    expect(report.rows.flatMap((row) => row.problems)).toEqual([]);
    expect(isClean(report)).toBe(true);
    expect(items.size).toBe(24);
    expect(report.sheet).toBe('交办清单');
    expect(report.rows.map((row) => row.row)).toEqual(Array.from({ length: 24 }, (_, i) => i + 4));
    expect(report.ignored).toEqual([{ sheet: '交办清单', row: 28, reason: '表尾说明或合计' }]);
  });

  it('reads the same without the names of the bureau, save that it stays among 协办单位', async () => {
    const without = await readAssignmentList(file, { today: '2026-03-02' });
    expect(isClean(without)).toBe(true);
    const co = without.rows.find((row) => row.item?.number === '118')?.item;
    expect(co?.coUnits).toEqual(['市人力资源和社会保障局', '市总工会']);
  });

  it('has all kinds and parts', () => {
    const count = <T>(of: (item: NewItem) => T, value: T) =>
      [...items.values()].filter((item) => of(item) === value).length;
    expect(count((item) => item.kind, 'suggestion')).toBe(13);
    expect(count((item) => item.kind, 'motion')).toBe(2);
    expect(count((item) => item.kind, 'proposal')).toBe(9);
    expect(count((item) => item.part, 'lead')).toBe(12);
    expect(count((item) => item.part, 'sole')).toBe(6);
    expect(count((item) => item.part, 'split')).toBe(1);
    expect(count((item) => item.part, 'co')).toBe(5);
    expect(count((item) => item.keyItem, true)).toBe(2);
    expect(count((item) => item.assignedOn, '2026-03-02')).toBe(24);
    expect(count((item) => item.receivedOn, '2026-03-02')).toBe(24);
  });

  it('reads a joint suggestion', () => {
    expect(get('npc-2026-012')).toMatchObject({
      kind: 'suggestion',
      level: 'city',
      session: { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026, recess: false },
      number: '012',
      title: '关于加强新就业形态劳动者权益保障的建议',
      subject: '劳动关系',
      part: 'lead',
      coUnits: ['市总工会', '市交通运输局', '市市场监督管理局'],
      replyBy: '2026-05-29',
      keyItem: true,
      publicationWish: 'full',
      demands: [
        '出台新就业形态劳动者权益保障的实施办法，明确平台企业责任',
        '扩大职业伤害保障试点覆盖面，年内覆盖主要平台',
        '在商圈和楼宇增设劳动者驿站，提供休息、饮水和法律咨询',
      ],
      submitters: [
        {
          id: 's1',
          name: '林若溪',
          kind: 'deputy',
          lead: true,
          organization: '城北区代表团',
          email: 'linruoxi@daibiao.huiyin.example',
        },
        { id: 's2', name: '程嘉树', lead: false, email: 'chengjiashu@daibiao.huiyin.example' },
        { id: 's3', name: '沈明远', lead: false, phone: '13900001015' },
      ],
    });
  });

  it('reads a motion turned suggestion, a delegation, a group, a co-handled and a split item', () => {
    expect(get('motion-2026-131')).toMatchObject({ kind: 'motion', motionNumber: '006' });
    expect(get('npc-2026-058')?.submitters).toMatchObject([{ kind: 'delegation', lead: true }]);
    expect(get('cppcc-2026-018')?.submitters).toMatchObject([{ name: '民建市委', kind: 'party' }]);
    expect(get('cppcc-2026-083')?.submitters).toMatchObject([{ name: '经济界别', kind: 'sector' }]);
    const co = get('npc-2026-118');
    expect(co).toMatchObject({ part: 'co', leadUnit: '市卫生健康委员会', coUnits: ['市总工会'] });
    expect(get('npc-2026-096')).toMatchObject({
      part: 'split',
      otherUnits: ['市民政局'],
    });
    expect(get('cppcc-2026-018')).toMatchObject({
      session: { name: '市政协十四届五次会议', term: 14 },
    });
  });

  it('keeps rare characters and wishes against publication', () => {
    expect(get('npc-2026-089')?.submitters[0]?.name).toBe('䶮文博');
    expect(get('cppcc-2026-055')?.submitters[0]?.name).toBe('𠮷安然');
    expect(get('cppcc-2026-070')?.publicationWish).toBe('none');
    expect(get('npc-2026-063')?.publicationWish).toBe('title');
  });

  it('gives every item a demand and every submitter a mail address of their own', () => {
    const all = [...items.values()];
    expect(all.every((item) => item.demands.length >= 2)).toBe(true);
    const emails = all.flatMap((item) => item.submitters.map((submitter) => submitter.email));
    expect(emails.every((email) => email?.endsWith('@daibiao.huiyin.example'))).toBe(true);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('is what scripts/samples.ts writes, byte for byte', async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(file)).toBe(true);
  });
});
