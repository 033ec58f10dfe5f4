import { describe, expect, it } from 'vitest';
import {
  hidden,
  knowsConfidential,
  openName,
  readableByAuthor,
  withoutNames,
} from '../../functions/domain/confidential.ts';
import type { SubmitterKind } from '../../functions/domain/item.ts';
import { divided } from '../support/acting.ts';
import { actor, newItem, registered, rulesOn } from '../support/given.ts';

const { profile } = rulesOn();
const [first] = newItem().submitters;
const secret = { ...first, id: 's1', name: '林若溪', kind: 'deputy', lead: true } as const;
const submitters = [{ ...secret, confidential: 'fear' as const }];

describe('要求保密', () => {
  it.each(['clerk', 'office', 'director', 'deputy1', 'handler-ldbz-1', 'collector-npc'])(
    '%s must know who it is',
    (id) => {
      const { state } = divided(registered({ submitters }));
      expect(knowsConfidential(actor(id), state, profile)).toBe(true);
    },
  );

  it.each([
    'deputy2',
    'head-ldbz',
    'handler-ldbz-2',
    'secretary',
    'inspector1',
    'auditor',
    'admin',
    'collector-cppcc',
  ])('%s need not', (id) => {
    const { state } = divided(registered({ submitters }));
    expect(knowsConfidential(actor(id), state, profile)).toBe(false);
  });

  it.each<[SubmitterKind, string]>([
    ['deputy', '代表（要求保密）'],
    ['delegation', '代表（要求保密）'],
    ['member', '委员（要求保密）'],
    ['party', '提案者（要求保密）'],
  ])('a %s is called %s', (kind, words) => {
    expect(openName({ ...secret, kind, confidential: 'wish' })).toBe(words);
    expect(openName({ ...secret, kind })).toBe('林若溪');
  });

  it('leaves nothing that tells who it is', () => {
    const shown = hidden({ ...secret, organization: '城北区代表团', confidential: 'wish' });
    expect(shown).toEqual({
      id: 's1',
      name: '代表（要求保密）',
      kind: 'deputy',
      lead: true,
      confidential: 'wish',
    });
    expect(hidden(secret)).toBe(secret);
  });

  it('takes the name out of whatever text it stands in', () => {
    const secrets = [{ ...secret, confidential: 'fear' as const, phone: '13900001001' }];
    const letter = { body: '林若溪代表：您好。林若溪提出的建议收悉（13900001001）。', n: [1] };
    expect(withoutNames(letter, secrets)).toEqual({
      body: '代表（要求保密）：您好。代表（要求保密）提出的建议收悉（****）。',
      n: [1],
    });
    expect(withoutNames(letter, [secret])).toBe(letter);
  });

  it('shows an author himself, and not the others', () => {
    const two = [
      { ...secret, confidential: 'fear' as const },
      { ...secret, id: 's2', name: '程嘉树', lead: false },
    ];
    const { state } = registered({ submitters: two, remark: '林若溪、程嘉树来电' });
    const names = (of: (typeof two)[number]) => {
      const { item } = readableByAuthor(state, of);
      return [...item.submitters.map(({ name }) => name), item.remark];
    };
    const [first, other] = two as [(typeof two)[number], (typeof two)[number]];
    expect(names(first)).toEqual(['林若溪', '程嘉树', '林若溪、程嘉树来电']);
    expect(names(other)).toEqual(['代表（要求保密）', '程嘉树', '代表（要求保密）、程嘉树来电']);
  });
});
