import { describe, expect, it } from 'vitest';
import { mailId } from '../../../../../functions/mail/plan.ts';
import { accountFor, bureauDifferences, bureauIds, lacking } from './account.ts';
import type { BureauMail } from './bureau.ts';
import { mailIdOf } from './mailId.ts';

const ASKED: BureauMail = {
  stream: 'progress-round#2026-1',
  template: 'progress-asked',
  recipient: 'handler-jycj-1',
  upTo: 3,
};
const idOf = (version: number, one = ASKED) => mailIdOf({ ...one, version });

describe('the accounts of mails', () => {
  it('reckon the id of a mail as the ledger does', () => {
    const { stream, template, recipient } = ASKED;
    const planned = { template, recipient: { id: recipient } } as Parameters<typeof mailId>[1];
    expect(idOf(2)).toBe(mailId({ stream, version: 2 }, planned));
  });

  it('find the event of each mail, and name what has none, no tag, or is there twice', () => {
    const known = bureauIds([ASKED]);
    const { because, unexplained, twice } = accountFor(
      [idOf(1), idOf(1), idOf(4), undefined],
      known,
    );
    expect([...because.values()]).toEqual([expect.objectContaining({ version: 1 })]);
    expect(unexplained).toEqual([idOf(4), '第4封没有标记']);
    expect(twice).toEqual(['progress-round#2026-1 progress-asked handler-jycj-1']);
  });

  it('say which mails of a stream are wanting and which are too many', () => {
    const { upTo: _upTo, ...asked } = ASKED;
    const other = { ...asked, recipient: 'handler-jycj-2' };
    const key = ({ stream, template, recipient }: typeof asked) =>
      `${stream} ${template} ${recipient}`;
    const found = [
      { ...asked, version: 1 },
      { ...asked, version: 2 },
    ];
    const differences = bureauDifferences([ASKED, { ...ASKED, ...other }], found);
    expect(differences).toEqual({ missing: [key(other)], tooMany: [key(asked)] });
  });

  it('count what is wanted more often than it is found', () => {
    expect(lacking(['a', 'a', 'b'], ['a', 'c'])).toEqual(['a', 'b']);
    expect(lacking(['a'], ['a', 'a'])).toEqual([]);
  });
});
