import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, REGISTER_COLUMNS } from '../../../functions/documents/assignmentList/columns.ts';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { WordBook } from '../../../functions/documents/assignmentList/wordBook.ts';
import { REGISTER_FIELDS } from '../../../functions/documents/register/fields.ts';
import { registerReader } from '../../../functions/documents/register/readRegister.ts';
import { registerFiles } from '../../fixtures/imports/registerFiles.ts';
import { summaryOf } from '../../fixtures/imports/summary.ts';
import { rulesOn } from '../../support/given.ts';

const folder = new URL('../../fixtures/imports/registers/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const rules = rulesOn();

async function summary(bytes: Uint8Array) {
  const options = { today: rules.today, bureau: ['市人社局'], register: registerReader(rules) };
  return JSON.parse(JSON.stringify(summaryOf(await readAssignmentList(bytes, options))));
}

describe('registers of the bureau', async () => {
  const made = await registerFiles();

  it.each(Object.keys(made))('%s gives what is written beside it', async (name) => {
    expect(names).toContain(name);
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
    expect(await summary(readFileSync(new URL(name, folder)))).toEqual(expected);
    expect(await summary(made[name] ?? new Uint8Array())).toEqual(expected);
  });
});

describe('columns of a register', () => {
  it('are those of a list and its own, each word of one field', () => {
    const own = REGISTER_COLUMNS.slice(COLUMNS.length).map(({ field }) => field);
    expect(own.toSorted()).toEqual(REGISTER_FIELDS.toSorted());
    const book = new WordBook(REGISTER_COLUMNS);
    const doubtful = REGISTER_COLUMNS.flatMap(({ label, words }) => [label, ...words]).filter(
      (word) => book.fieldsOf(word).length > 1,
    );
    expect([...new Set(doubtful)]).toEqual(['类别']);
  });

  it('are none of a list: it is not taken for a register', () => {
    expect(new WordBook().fieldsOf('当前环节')).toEqual([]);
  });
});

describe('a value for the whole sheet', () => {
  it('is said once by the clerk, as of a list: how everything was delivered', async () => {
    const [name = ''] = names;
    const { rows, sheets } = await readAssignmentList(readFileSync(new URL(name, folder)), {
      today: rules.today,
      bureau: ['市人社局'],
      register: registerReader(rules),
      corrections: [{ sheet: '主办件台账', values: { deliveryWay: '当面' } }],
    });
    expect(sheets[0]?.given).toContainEqual(
      expect.objectContaining({ field: 'deliveryWay', text: '当面', from: 'corrected' }),
    );
    expect(rows[0]?.halfWay?.past).toMatchObject({
      documentNumber: '×人社建字〔2026〕7号',
      deliveries: [{ submitterId: 's1', way: 'in-person', on: '2026-03-06' }],
      ratings: [{ attitude: '满意', result: '满意', on: '2026-03-08', round: 1 }],
    });
    expect(rows[0]?.halfWay?.notes).toContain('满意度只有一列，办理态度和办理结果都按它记');
  });
});
