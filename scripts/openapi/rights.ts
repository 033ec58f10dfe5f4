import { ROLE_NAMES, type Role } from '../../functions/domain/roles.ts';
import type { RefusalSite } from './refusals.ts';

const NAMES: Readonly<Record<string, string>> = ROLE_NAMES;
const HAS_ROLE = /\bmustHaveRole\d*\(\s*[\w.]+,\s*(\[[^\]]*\]|[\w.]+),\s*"([^"]+)"/g;

/** The roles of `["admin", ...OFFICE2]` or of a constant; undefined where the profile says which. */
function rolesOf(text: string, expression: string): string[] | undefined {
  if (expression.startsWith('[')) {
    const parts = expression
      .slice(1, -1)
      .split(',')
      .map((part) => part.trim());
    const roles = parts.map((part) =>
      part.startsWith('...') ? rolesOf(text, part.slice(3)) : [part.replaceAll('"', '')],
    );
    return roles.flatMap((some) => some ?? []);
  }
  const list = new RegExp(`\\b${expression.replace(/\./g, '\\.')} = (\\[[^\\]]*\\])`).exec(
    text,
  )?.[1];
  return list ? rolesOf(text, list) : undefined;
}

const nameOf = (role: string) => NAMES[role as Role] ?? role;

/** Who may do it, in words: what the program checks, and what it says to those who may not. */
export function rightsIn(text: string, sites: readonly RefusalSite[]): string[] {
  const byRole = [...text.matchAll(HAS_ROLE)].map(([, expression = '', what = '']) => {
    const names = rolesOf(text, expression)?.map(nameOf).join('、') ?? '本地规则指定的角色';
    return `${what.replace(/由人签发，$/, '')}：${names}`;
  });
  const said = sites
    .filter(({ status, code, sentence }) => status === 403 && code === 'FORBIDDEN' && sentence)
    .map(({ sentence }) => sentence.replace(/，?您没有这一权限。$/, '').replace(/^…(?=由)/, ''))
    .filter((sentence) => !/^由…办理$/.test(sentence));
  return [...new Set([...byRole, ...said])];
}
