import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { EVENT_NAMES } from '../../functions/domain/events.ts';
import { SCENARIOS } from '../e2e/scenarios/index.ts';

const ROOT = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/requirements.md', ROOT), 'utf8');

const rows = text
  .split('\n')
  .filter((line) => /^\| [§\d]/.test(line))
  .map((line) => {
    const cells = line.split('|').slice(1);
    const [n = '', , events = '', rule = '', scenarios = '', endpoints = ''] = cells;
    return { n: n.trim(), events, rule, scenarios, endpoints };
  });

const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one]) => one ?? '');

/** Whole names only: `…/end` and `functions/…/x.ts` lean on the name before them. */
const whole = (cell: string) => quoted(cell).filter((one) => !/[…*]/.test(one));

describe('docs/requirements.md tells the truth', () => {
  it('has each of the 57 rows, or says that it has not', () => {
    const [, later = ''] = text.split('## 尚未逐条对照');
    const said = [...rows.map(({ n }) => n), later].flatMap((part) =>
      [...part.matchAll(/(?<![\d.§])\d+(?![\d.]\d)/g)].map(([n]) => Number(n)),
    );
    const all = Array.from({ length: 57 }, (_, index) => index + 1);
    expect(all.filter((n) => !said.includes(n))).toEqual([]);
  });

  it.each(rows)('row $n names what there is', async ({ events, rule, scenarios, endpoints }) => {
    const { paths } = (await openApiDocument()) as { paths: Record<string, object> };
    const names = new Set(SCENARIOS.map(({ name }) => name));
    const unknown = {
      events: whole(events).filter((type) => !(type in EVENT_NAMES)),
      files: whole(rule).filter((path) => path.includes('/') && !existsSync(new URL(path, ROOT))),
      scenarios: quoted(scenarios).filter((name) => !names.has(name)),
      endpoints: whole(endpoints).filter((one) => {
        const [method = '', path = ''] = one.split(' ');
        return !(method.toLowerCase() in (paths[path.replace(/\?.*$/, '')] ?? {}));
      }),
    };
    expect(unknown).toEqual({ events: [], files: [], scenarios: [], endpoints: [] });
  });
});
