import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, FIELDS } from '../../../functions/documents/assignmentList/columns.ts';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { PROFILES } from '../../../functions/runtime/profiles.ts';
import { nastyFiles } from '../../fixtures/imports/makeFiles.ts';
import { summaryOf } from '../../fixtures/imports/summary.ts';

const folder = new URL('../../fixtures/imports/files/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const options = {
  today: '2026-03-10',
  bureau: ['市人力资源和社会保障局', '市人社局'],
  headerWords: PROFILES[0]?.imports?.headerWords,
};

const summary = async (bytes: Uint8Array) =>
  JSON.parse(JSON.stringify(summaryOf(await readAssignmentList(bytes, options))));

describe('nasty lists', async () => {
  const made = await nastyFiles();

  it('are twelve, as they are made', () => {
    expect(names.toSorted()).toEqual(Object.keys(made).toSorted());
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s gives what is written beside it', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
    expect(await summary(readFileSync(new URL(name, folder)))).toEqual(expected);
    expect(await summary(made[name] ?? new Uint8Array())).toEqual(expected);
  });
});

describe('a new header word', () => {
  it('is data: a word of headerWords.json or of the profile, and no code', async () => {
    const file = readFileSync(new URL('11-另一套列名.xlsx', folder));
    const without = await readAssignmentList(file, { ...options, headerWords: {} });
    expect(without.problems.map(({ code }) => code)).toContain('MISSING_COLUMN');
    const { sheets } = await readAssignmentList(file, options);
    expect(sheets[0]?.missing).toEqual([]);
  });

  it('is of a field that there is, in the shipped words and in the profile', () => {
    expect(COLUMNS.map(({ field }) => field).toSorted()).toEqual(FIELDS.toSorted());
    for (const field of Object.keys(options.headerWords ?? {})) expect(FIELDS).toContain(field);
  });
});
