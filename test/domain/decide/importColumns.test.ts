import { describe, expect, it } from 'vitest';
import {
  correctColumns,
  type SaidOfSheet,
} from '../../../functions/domain/decide/importColumns.ts';
import { link } from '../../../functions/store/append.ts';
import {
  IMPORT_SENDERS,
  importSenderId,
  saysMore,
} from '../../../functions/store/streams/importSenders.ts';
import { actor } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const list = { importId: 'a'.repeat(64), fileName: '清单.csv', sender: '市人大代表工委' };
const seen = [
  { sheet: '主办件', signature: 's1', width: 8 },
  { sheet: '说明', width: 2 },
];
const clerk = actor('clerk');
const said = (...sheets: SaidOfSheet[]) => correctColumns(list, sheets, seen, clerk);

describe('更正列', () => {
  it('keeps what was said of each sheet under the digest of its header', () => {
    expect(said({ sheet: '主办件', columns: { H: null, C: 'number' }, take: true })).toEqual({
      type: 'import.columns-corrected',
      data: {
        ...list,
        sheets: [
          {
            sheet: '主办件',
            signature: 's1',
            take: true,
            columns: { H: null, C: 'number' },
            values: {},
          },
        ],
      },
    });
  });

  it.each([
    ['SHEET_UNKNOWN', { sheet: '附表', columns: { A: null } }],
    ['NOTHING_CORRECTED', { sheet: '主办件' }],
    ['NOTHING_CORRECTED', { sheet: '主办件', columns: {}, values: {} }],
    ['HEADER_UNKNOWN', { sheet: '说明', take: true }],
    ['COLUMN_UNKNOWN', { sheet: '主办件', columns: { I: 'number' } }],
    ['COLUMN_TWICE', { sheet: '主办件', columns: { A: 'number', B: 'number' } }],
  ])('is refused with %s', (code, sheet) => {
    expect(refused(() => said(sheet as SaidOfSheet))).toBe(`invalid ${code}`);
  });

  it('takes several columns that are not wanted', () => {
    expect(() => said({ sheet: '主办件', columns: { A: null, B: null } })).not.toThrow();
  });

  it('is refused to others than the office', () => {
    const by = actor('handler-ldbz-1');
    const one = { sheet: '主办件', columns: { A: null } };
    expect(refused(() => correctColumns(list, [one], seen, by))).toBe('forbidden FORBIDDEN');
  });
});

describe('what is remembered of a sender', () => {
  const at = (version: number) => ({ stream: 'import-sender#x', version, hash: '' });
  const first = said({ sheet: '主办件', columns: { H: null, C: 'number' } });
  const later = said({ sheet: '主办件', columns: { C: 'title' }, values: { part: '主办' } });
  const events = [first, later].map((one, i) =>
    link(at(i), one, clerk, '2026-03-16T01:00:00.000Z'),
  );

  it('is the latest of each column; what was not said again stays', () => {
    expect(IMPORT_SENDERS.reduce(events)?.sheets).toEqual([
      {
        sheet: '主办件',
        signature: 's1',
        columns: { H: null, C: 'title' },
        values: { part: '主办' },
      },
    ]);
  });

  it('is not more for the same said twice', () => {
    const known = IMPORT_SENDERS.reduce(events);
    expect(saysMore(undefined, first)).toBe(true);
    expect(saysMore(known, later)).toBe(false);
    expect(saysMore(known, first)).toBe(true);
  });

  it('is of the sender however the name is spaced, or of one file', () => {
    expect(importSenderId('市人大 代表工委', 'x')).toBe(importSenderId('市人大代表工委', 'y'));
    expect(importSenderId('市政协提案委', 'x')).not.toBe(importSenderId('市人大代表工委', 'x'));
    expect(importSenderId(undefined, 'x')).toBe('file-x');
  });
});
