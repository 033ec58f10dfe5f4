import { describe, expect, it } from 'vitest';
import { maySee, mustHaveRole, mustSee } from '../../../functions/domain/decide/authorize.ts';
import { loadDirectory } from '../../../functions/domain/decide/loadDirectory.ts';
import type { Directory } from '../../../functions/domain/roles.ts';
import { desksOf } from '../../../functions/domain/steps/desk.ts';
import { consulting } from '../../support/acting.ts';
import { actor, directory, registered } from '../../support/given.ts';
import { refusalOf } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const SEE_ALL = ['clerk', 'office', 'director', 'deputy1', 'deputy2', 'secretary', 'inspector1'];
const visible = (id: string, story = consulting()) => maySee(actor(id), story.state);

describe('who may know of an item', () => {
  it.each([...SEE_ALL, 'auditor', 'admin'])('%s sees all', (id) => {
    expect(visible(id)).toBe(true);
    expect(visible(id, registered())).toBe(true);
  });

  it.each(['handler-ldbz-1', 'handler-ldbz-2', 'head-ldbz'])('%s sees the section', (id) => {
    expect(visible(id)).toBe(true);
    expect(visible(id, waitingAt('endorse-deputy'))).toBe(true);
    expect(visible(id, registered())).toBe(false);
  });

  it.each(['handler-ylbx-1', 'head-ylbx', 'collector-npc'])('%s does not', (id) => {
    expect(visible(id)).toBe(false);
  });

  it('who may not see it learns no more than of an item that is not there', () => {
    const { state } = consulting();
    const hidden = refusalOf(() => mustSee(actor('head-ylbx'), state, 'npc-2026-012'));
    const absent = refusalOf(() => mustSee(actor('head-ylbx'), undefined, 'npc-2026-012'));
    expect({ ...hidden, message: hidden.message }).toEqual({ ...absent, message: absent.message });
    expect(hidden.kind).toBe('notFound');
  });
});

it('names the roles that may', () => {
  const refusal = refusalOf(() => mustHaveRole(actor('auditor'), ['admin'], '更新通讯录'));
  expect(refusal.message).toBe('更新通讯录由管理员办理，您没有这一权限。');
});

it.each<[string, string[]]>([
  ['clerk', ['person:clerk', 'role:office']],
  ['office', ['person:office', 'role:office']],
  ['head-ldbz', ['person:head-ldbz', 'head:ldbz']],
  ['handler-ldbz-1', ['person:handler-ldbz-1']],
  ['director', ['person:director', 'role:director']],
  ['secretary', ['person:secretary', 'role:party-secretary']],
  ['inspector1', ['person:inspector1', 'role:inspector']],
  ['admin', ['person:admin']],
])('%s sits at %o', (id, desks) => {
  expect(desksOf(actor(id))).toEqual(desks);
});

describe('更新通讯录', () => {
  const changed = (change: (copy: Directory) => void) => {
    const copy = structuredClone(directory);
    change(copy);
    return () => loadDirectory(copy);
  };

  it('takes the whole of it', () => {
    expect(loadDirectory(directory)).toEqual({ type: 'directory.loaded', data: { directory } });
  });

  it.each<[string, (copy: Directory) => void]>([
    ['ID_DOUBLED', ({ people }) => void people.push({ ...actor('clerk'), rank: 'staff' })],
    ['ID_DOUBLED', ({ sections }) => void sections.push({ id: 'ldbz', name: '又一个' })],
    [
      'SECTION_UNKNOWN',
      ({ people }) =>
        void people.push({ ...actor('clerk'), id: 'new', section: 'x', rank: 'staff' }),
    ],
    [
      'SECTION_UNKNOWN',
      ({ people }) =>
        void people.push({ ...actor('director'), id: 'new', sections: ['x'], rank: 'deputy' }),
    ],
    [
      'LEADER_MISSING',
      (copy) => {
        copy.people = copy.people.filter(({ roles }) => !roles.includes('director'));
      },
    ],
  ])('refuses %s', (code, change) => {
    expect(refusalOf(changed(change)).code).toBe(code);
  });
});
