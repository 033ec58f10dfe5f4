import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../functions/documents/assignmentList/files/encoding.ts';
import { readHtml } from '../../../functions/documents/assignmentList/files/html.ts';
import { readSeparated } from '../../../functions/documents/assignmentList/files/separated.ts';
import { readXls } from '../../../functions/documents/assignmentList/files/xls.ts';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { WordBook } from '../../../functions/documents/assignmentList/wordBook.ts';
import { big5, gb18030, utf16le } from '../../fixtures/imports/encode.ts';

const book = new WordBook();
const rowsOf = (text: string) => readSeparated(text, book).grid.rows;
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { problem?: { code: string } }).problem?.code;
  }
  return undefined;
};

describe('the encoding of a text', () => {
  const text = '编号,案由,提出人\r\n012,关于“零工”的建议,𠮷安然䶮文博🏙️\r\n';

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', gb18030(text)],
    ['utf-16le', utf16le(text)],
    ['utf-16le', utf16le(text).subarray(2)],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('is GB18030 where few bytes would pass for UTF-8', () => {
    expect(decodeText(gb18030('联通'))).toEqual({ text: '联通', encoding: 'gb18030' });
  });

  it('is told when it is none, says one and is another, or two', () => {
    expect(codeOf(() => decodeText(Uint8Array.of(0x61, 0xff, 0xff, 0x0a)))).toBe(
      'ENCODING_UNKNOWN',
    );
    const marked = Buffer.concat([Buffer.from('\ufeff编号'), gb18030('案由')]);
    expect(codeOf(() => decodeText(marked))).toBe('ENCODING_UNKNOWN');
    const mixed = [Buffer.from(text), gb18030(text)];
    expect(codeOf(() => decodeText(Buffer.concat(mixed)))).toBe('ENCODING_MIXED');
    expect(codeOf(() => decodeText(Buffer.concat(mixed.reverse())))).toBe('ENCODING_MIXED');
  });

  it('is never another text than was written (property)', () => {
    const chinese = fc.stringMatching(/^[\u4e00-\u9fa5]{3,30}$/);
    fc.assert(
      fc.property(chinese, (words) => {
        expect(decodeText(Buffer.from(words)).text).toBe(words);
        expect(decodeText(gb18030(words)).text).toBe(words);
      }),
      { numRuns: 20 },
    );
  });
});

describe('separated text', () => {
  it('keeps quotes, separators and line ends of a cell', () => {
    expect(rowsOf('编号,案由,类型\n1,"甲,""乙""\r\n丙",建议')).toEqual([
      ['编号', '案由', '类型'],
      ['1', '甲,"乙"\r\n丙', '建议'],
    ]);
  });

  it.each([
    [',', '编号,案由,类型\n1,甲;乙;丙;丁,建议'],
    ['\t', '编号\t案由\t类型\n1\t甲,乙,丙,丁\t建议'],
    [';', '编号;案由;类型\n1;甲,乙,丙,丁;建议'],
    ['|', '编号|案由|类型\n1|甲,乙,丙,丁|建议'],
    [';', 'sep=;\r\n甲;乙;丙'],
  ])('is cut at %j', (separator, text) => {
    const { grid, separator: found } = readSeparated(text, book);
    expect(found).toBe(separator);
    expect(grid.rows[0]).toHaveLength(3);
  });

  it('takes ="012" for the text in it, and computes nothing else', () => {
    expect(rowsOf('编号,案由,类型\n="012",=1+1,"=""013"""')[1]).toEqual(['012', '=1+1', '013']);
  });

  it('is refused with an open quote, too many columns or rows', () => {
    expect(codeOf(() => rowsOf('编号,"案由\n1,甲'))).toBe('QUOTE_UNCLOSED');
    expect(codeOf(() => rowsOf(`${'a,'.repeat(60)}b`))).toBe('TOO_MANY_COLUMNS');
    expect(codeOf(() => rowsOf('a\n'.repeat(10_001)))).toBe('TOO_MANY_ROWS');
  });
});

describe('a web page', () => {
  it('gives its tables; cells over several rows and columns stand where they are seen', () => {
    const [grid] = readHtml(
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙&nbsp;&lt;</td><td>丁<table><tr><td>内</td></tr></table></td></tr></table>',
    );
    expect(grid?.rows).toEqual([
      ['甲', '乙'],
      ['甲', '丙 <', '丁内'],
    ]);
  });

  it('is bounded', () => {
    expect(codeOf(() => readHtml(`<table>${'<tr><td>1'.repeat(10_001)}</table>`))).toBe(
      'TOO_MANY_ROWS',
    );
    expect(codeOf(() => readHtml('<table><tr><td colspan=60>1<td colspan=60>2<td>3</table>'))).toBe(
      'TOO_MANY_COLUMNS',
    );
    expect(codeOf(() => readHtml('<p>没有表</p>'))).toBe('NOT_XLSX');
  });
});

describe('an old workbook', () => {
  const bookOf = (sheets: Record<string, unknown[][]>) => {
    const made = utils.book_new();
    for (const [name, rows] of Object.entries(sheets)) {
      utils.book_append_sheet(made, utils.aoa_to_sheet(rows), name);
    }
    return made;
  };
  const bytesOf = (made: ReturnType<typeof bookOf>) =>
    new Uint8Array(write(made, { type: 'buffer', bookType: 'biff8' }));

  it('gives text, numbers and days of the visible sheets', () => {
    const made = bookOf({ 清单: [['𠮷', 12, true, new Date(Date.UTC(2026, 2, 2))]], 藏: [['x']] });
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const grids = readXls(bytesOf(made));
    expect(grids.map(({ name }) => name)).toEqual(['清单']);
    const [cells] = grids[0]?.rows ?? [];
    expect(cells?.slice(0, 3)).toEqual(['𠮷', 12, true]);
    expect(cells?.[3]).toEqual(new Date('2026-03-02T00:00:00Z'));
  });

  it('is refused beyond the bounds, cut off, or older still', () => {
    const wide = bookOf({ 清单: [Array.from({ length: 61 }, () => 'x')] });
    expect(codeOf(() => readXls(bytesOf(wide)))).toBe('TOO_MANY_COLUMNS');
    const whole = bytesOf(bookOf({ 清单: [['x']] }));
    expect(codeOf(() => readXls(whole.subarray(0, 600)))).toBe('XLS_UNREADABLE');
    const old = new Uint8Array(
      write(bookOf({ 清单: [['x']] }), { type: 'buffer', bookType: 'biff5' }),
    );
    expect(codeOf(() => readXls(old))).toBe('XLS_UNREADABLE');
  });
});

describe('any bytes', () => {
  it('are read or refused in Chinese, never thrown at (property)', async () => {
    const beginnings = ['', '<table>', '\ufeff', 'sep=;\n', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 300 }),
        async (head, tail) => {
          const bytes = Buffer.concat([Buffer.from(head, 'latin1'), tail]);
          const { problems } = await readAssignmentList(bytes, { today: '2026-03-10' });
          expect(problems[0]?.message).toMatch(/\p{Script=Han}/u);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of another encoding are told with what was read', async () => {
    const { problems } = await readAssignmentList(big5('編號,案由,類型\n1,甲,建議\n'), {
      today: '2026-03-10',
    });
    expect(problems[0]).toMatchObject({
      code: 'NO_HEADER',
      message: expect.stringContaining('乱码'),
    });
  });
});
