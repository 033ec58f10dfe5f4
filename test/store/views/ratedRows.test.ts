import { describe, expect, it } from 'vitest';
import { ratedRows } from '../../../functions/store/views/ratedRows.ts';
import { dissatisfied, rated } from '../../support/acting.ts';
import { actor, type Story, TODAY } from '../../support/given.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const asked = waitingAt('consult');
const [s1] = asked.state.item.submitters;
const keys = ({ state }: Story) => ratedRows(state).map(({ pk, sk }) => `${pk} ${sk}`);

describe('what the list of the next morning says of ratings', () => {
  it('is told to handler and sponsor, by the day after', () => {
    expect(keys(rated(asked, 's1'))).toEqual([
      'RATED#handler-ldbz-1 2026-03-17#npc-2026-012#1#s1',
      'RATED#deputy1 2026-03-17#npc-2026-012#1#s1',
    ]);
    expect(TODAY).toBe('2026-03-16');
  });

  it('is told once to one who is handler and sponsor', () => {
    const { state } = rated(asked, 's1');
    const proposal = { ...state.proposal, sponsor: actor('handler-ldbz-1').id };
    const own = { ...asked, state: { ...state, proposal } as Story['state'] };
    expect(keys(own)).toHaveLength(1);
  });

  it('is no 不满意, and no form on paper, whose day may be long ago', () => {
    expect(keys(rated(asked, 's1', dissatisfied))).toEqual([]);
    const { state } = rated(asked, 's1');
    const paper = { formId: 'f', enteredBy: 'a', confirmedBy: 'b' };
    const ratings = state.ratings.map((one) => ({ ...one, paper }));
    expect(ratedRows({ ...state, ratings })).toEqual([]);
  });

  it('are the ratings of how a promise ended too, beside those of the reply', () => {
    const { state } = rated(asked, 's1');
    const [{ round: _round, ...own }] = state.ratings as [(typeof state.ratings)[0]];
    const replies = [{ side: 'promise-1', ratings: [own, { ...own, satisfied: false }] }];
    const promises = [{ promiseId: 'p1', replies }];
    const both = ratedRows({ ...state, promises } as unknown as Story['state']);
    expect(both.map(({ sk }) => sk)).toContain('2026-03-17#npc-2026-012#p1#promise-1#s1');
    expect(both).toHaveLength(4);
  });

  it('has the beginning of a comment, without a name', () => {
    const comment = `${s1?.name}认为可以。${'请抓紧落实，'.repeat(30)}`;
    const { state } = rated(asked, 's1', { comment });
    const confidential = state.item.submitters.map((one) => ({
      ...{ ...one, confidential: 'wish' as const },
    }));
    const item = { ...state.item, submitters: confidential };
    const [row = { rated: {} }] = ratedRows({ ...state, item });
    const { comment: said } = row.rated as { comment: string };
    expect(said).not.toContain(s1?.name);
    expect(said).toHaveLength(101);
    expect(said).toMatch(/…$/);
  });
});
