import { expect, it } from 'vitest';
import { mailRecipient, unitOfRecipient } from '../../functions/domain/mailRecipient.ts';
import { directory, registered } from '../support/given.ts';

const { state } = registered();
const [lead] = state.item.submitters;
if (!lead) throw new Error('no submitter');

it('names a recipient by its id: submitter, co-unit, lead unit, staff, addressee', () => {
  expect(mailRecipient(lead.id, state, directory)).toMatchObject({
    kind: 'submitter',
    name: lead.name,
    role: expect.stringContaining('领衔'),
  });
  expect(mailRecipient('unit:市财政局', state, directory)).toMatchObject({
    kind: 'co-unit',
    name: '市财政局',
  });
  const co = { item: { ...state.item, leadUnit: '市民政局' } };
  expect(mailRecipient('lead-unit', co, directory)).toMatchObject({ name: '市民政局' });
  expect(mailRecipient('lead-unit', undefined, directory)).toMatchObject({ name: '主办单位' });
  expect(mailRecipient('director', state, directory)).toMatchObject({
    kind: 'staff',
    role: '主要负责人',
  });
  expect(mailRecipient('a1', undefined, directory)).toMatchObject({ kind: 'addressee' });
});

it('does not name who asked for secrecy', () => {
  const submitters = [{ ...lead, confidential: 'wish' as const }];
  const { name } = mailRecipient(lead.id, { item: { ...state.item, submitters } }, directory);
  expect(name).toBe('代表（要求保密）');
});

it('knows the unit of a recipient', () => {
  expect(unitOfRecipient('unit:市财政局')).toBe('市财政局');
  expect(unitOfRecipient('director')).toBeUndefined();
});
