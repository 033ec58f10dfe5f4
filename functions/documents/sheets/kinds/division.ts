import { divisionColumns, presentDivisionRow } from '../../../api/present/divisionTable.ts';
import { wholeDivision } from '../../../store/views/division.ts';
import { lines } from '../model.ts';
import { noteOf, type SheetKind, titleOf } from '../source.ts';

type Presented = ReturnType<typeof presentDivisionRow>;

const WIDTHS: Readonly<Record<string, number>> = {
  n: 5,
  session: 14,
  title: 30,
  submitters: 16,
  demands: 36,
  coUnits: 18,
  points: 24,
  remark: 14,
};

const personWords = (person: { name: string; phone?: string | undefined } | undefined) =>
  person && lines([person.name, person.phone]);

/** A column of the table as text. */
function cellOf(id: string, row: Presented): string | number | undefined {
  switch (id) {
    case 'n':
      return row.n;
    case 'submitters':
      return lines([row.submitters.text, row.submitters.phone]);
    case 'demands':
      return lines(row.demands.map((demand, index) => `${index + 1}. ${demand}`));
    case 'coUnits':
      return row.coUnits.join('、');
    case 'handler':
      return personWords(row.handler);
    case 'keyItem':
      return row.keyItem ? '是' : '';
    case 'due':
      return row.due === row.lawfulDue ? row.due : lines([row.due, `（法定${row.lawfulDue}）`]);
    default:
      return row[id as keyof Presented] as string | undefined;
  }
}

/** 责任分工表 of a year (domain.md §4.3), as the API shows it. */
export const division: SheetKind = {
  id: 'division',
  name: '责任分工表',
  async load(source) {
    const { store, rules, scope } = source;
    const all = await wholeDivision(store, { list: 'year', value: String(scope.year) });
    const rows = scope.section ? all.filter(({ section }) => section === scope.section) : all;
    const columns = divisionColumns(rules);
    return {
      name: this.name,
      title: titleOf(source, this.name),
      note: noteOf(source, rows.length),
      columns: columns.map(({ id, name }) => ({ header: name, width: WIDTHS[id] ?? 11 })),
      rows: rows.map((row, index) => {
        const shown = presentDivisionRow(row, index + 1, rules);
        return columns.map(({ id }) => cellOf(id, shown));
      }),
    };
  },
};
