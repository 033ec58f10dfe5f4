import { describe, expect, it } from 'vitest';
import { keepPaper, revisePaper } from '../../../functions/domain/decide/papers/keep.ts';
import { removePaper } from '../../../functions/domain/decide/papers/remove.ts';
import { mayOpen, mustKeepPapers } from '../../../functions/domain/decide/papers/rights.ts';
import { PAPERS_PREFIX, type PaperEvent } from '../../../functions/domain/events.ts';
import { filesOf, type ItemPapers, type PaperFile } from '../../../functions/domain/paper.ts';
import { reducePapers } from '../../../functions/domain/reduce/paper.ts';
import { link } from '../../../functions/store/append.ts';
import { divided } from '../../support/acting.ts';
import { actor, newItem, registered, TODAY } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { shandong } from '../profile/profiles.ts';

const file = (digit: string, changes: Partial<PaperFile> = {}): PaperFile => ({
  ...{ fileName: '来文.pdf', kind: 'pdf', sha256: digit.repeat(64), size: 9000 },
  ...changes,
});
const handler = actor('handler-ldbz-1');

/** The papers after what was done, each with who did it. */
function papersAfter(...done: [PaperEvent, ReturnType<typeof actor>][]): ItemPapers {
  let at = { stream: `${PAPERS_PREFIX}npc-2026-012`, version: 0, hash: '' };
  const events = done.map(([body, by]) => {
    const event = link(at, body, by, `${TODAY}T01:00:00.000Z`);
    at = { stream: at.stream, version: event.version, hash: event.hash };
    return event;
  });
  return reducePapers(events);
}

const NONE = papersAfter();
const LETTER = { tag: 'received', title: '来文原件' } as const;
const kept = keepPaper(NONE, LETTER, file('a'), shandong);
const ONE = papersAfter([kept, handler]);

describe('收入材料', () => {
  it('gives the next number; 来文原件 name people unless it is said otherwise', () => {
    expect(kept.data).toEqual({ paperId: 'p1', ...LETTER, personal: true, ...file('a') });
    const photo = { tag: 'face-photo', title: '面复现场', note: '三人合影' } as const;
    expect(keepPaper(ONE, photo, file('b'), shandong).data).toMatchObject({
      ...{ paperId: 'p2', personal: false, note: '三人合影' },
    });
    const open = { ...LETTER, personal: false };
    expect(keepPaper(NONE, open, file('a'), shandong).data.personal).toBe(false);
  });

  it('takes the same bytes once, and again when they were removed', () => {
    const again = (papers: ItemPapers) => () => keepPaper(papers, LETTER, file('a'), shandong);
    expect(refused(again(ONE))).toBe('blocked PAPER_KNOWN');
    const removed = removePaper(ONE, 'p1', '扫描不清', handler, TODAY);
    expect(again(papersAfter([kept, handler], [removed, handler]))().data.paperId).toBe('p2');
  });

  it('ends where the place says, all versions counted', () => {
    const few = { ...shandong, papers: { ...shandong.papers, most: 2 } };
    const two = revisePaper(ONE, 'p1', undefined, file('b'), few);
    const full = papersAfter([kept, handler], [two, handler]);
    expect(filesOf(full)).toBe(2);
    expect(refused(() => keepPaper(full, LETTER, file('c'), few))).toBe('blocked PAPERS_FULL');
    expect(refused(() => revisePaper(full, 'p1', undefined, file('c'), few))).toBe(
      'blocked PAPERS_FULL',
    );
  });
});

describe('材料新版本', () => {
  it('stands beside the former ones, with who and when', () => {
    const next = revisePaper(
      ONE,
      'p1',
      '补盖章页',
      file('b', { fileName: '来文（盖章）.pdf' }),
      shandong,
    );
    const [paper] = papersAfter([kept, handler], [next, actor('clerk')]).papers;
    expect(paper?.versions.map(({ n, fileName, by }) => [n, fileName, by.id])).toEqual([
      [1, '来文.pdf', 'handler-ldbz-1'],
      [2, '来文（盖章）.pdf', 'clerk'],
    ]);
  });

  it('needs a paper that stands, and bytes that are not another paper', () => {
    const revise = (papers: ItemPapers, id: string, digit = 'b') =>
      refused(() => revisePaper(papers, id, undefined, file(digit), shandong));
    expect(revise(ONE, 'p9')).toBe('notFound PAPER_NOT_FOUND');
    const other = keepPaper(ONE, { ...LETTER, title: '附件' }, file('c'), shandong);
    const two = papersAfter([kept, handler], [other, handler]);
    expect(revise(two, 'p1', 'c')).toBe('blocked PAPER_KNOWN');
    const gone = removePaper(ONE, 'p1', '重复', handler, TODAY);
    expect(revise(papersAfter([kept, handler], [gone, handler]), 'p1')).toBe(
      'blocked PAPER_REMOVED',
    );
  });
});

describe('移除材料', () => {
  it('is marked with its reason by who kept it or the office, once; the versions stay', () => {
    const by = (id: string) => () => removePaper(ONE, 'p1', '传错了', actor(id), TODAY);
    expect(refused(by('head-ldbz'))).toBe('forbidden FORBIDDEN');
    const event = by('clerk')();
    const gone = papersAfter([kept, handler], [event, actor('clerk')]);
    expect(gone.papers[0]).toMatchObject({
      removed: { reason: '传错了', on: TODAY, by: actor('clerk').name },
      versions: [{ n: 1 }],
    });
    expect(refused(() => removePaper(gone, 'p1', '再移', handler, TODAY))).toBe(
      'blocked PAPER_REMOVED',
    );
    expect(refused(() => removePaper(gone, 'p2', '没有', handler, TODAY))).toBe(
      'notFound PAPER_NOT_FOUND',
    );
  });
});

describe('who may', () => {
  const { state } = divided();
  const sponsor = state.proposal?.sponsor ?? '';

  it.each([
    ...[handler.id, 'head-ldbz', 'clerk', 'office', 'director', 'inspector1', sponsor].map(
      (id) => [id, true] as const,
    ),
    ...['auditor', 'admin', 'secretary', 'collector-npc', 'head-jycj', 'handler-jycj-1'].map(
      (id) => [id, false] as const,
    ),
  ])('keep papers: %s %s', (id, may) => {
    const keep = () => mustKeepPapers(actor(id), state);
    if (may) expect(keep).not.toThrow();
    else expect(refused(keep)).toBe('forbidden FORBIDDEN');
  });

  it('open one: contact data only for those who need it, a secret name only for those who know it', () => {
    const open = (id: string, personal: boolean, contact: boolean, of = state) =>
      mayOpen(actor(id), of, { personal }, shandong, contact);
    expect([open('auditor', false, false), open('auditor', true, false)]).toEqual([true, false]);
    expect(open('clerk', true, true)).toBe(true);
    const [first, ...others] = newItem().submitters;
    if (!first) throw new Error('nobody');
    const submitters = [{ ...first, confidential: 'fear' as const }, ...others];
    const secret = registered({ submitters }).state;
    expect([open('auditor', false, false, secret), open('clerk', true, true, secret)]).toEqual([
      ...[false, true],
    ]);
  });
});
