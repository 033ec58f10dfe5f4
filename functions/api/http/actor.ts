import { forbidden } from '../../domain/errors.ts';
import { type Actor, type Directory, personOf, ROLES, type Role } from '../../domain/roles.ts';

/** What the JWT authorizer hands over: claims are strings, arrays come as `[a b]`. */
export type Claims = Record<string, string | number | boolean | string[] | undefined>;

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

/** Roles named by a group claim, whichever way the gateway wrote the list. */
export function rolesOf(claim: Claims[string]): Role[] {
  const words = Array.isArray(claim)
    ? claim
    : String(claim ?? '')
        .replace(/^\[|\]$/g, '')
        .split(/[\s,]+/);
  return words.filter(isRole);
}

/**
 * The person of a verified token: roles from the group claim, name and section from the directory.
 * Deny by default: without a role nothing may be done.
 * An ID token (Cognito marks it so) tells a console who signed in, and is no key to the API.
 * @throws Refusal NO_ROLE, TOKEN_NOT_FOR_API
 */
export function actorOf(
  claims: Claims,
  directory: Directory,
  names: { person: string; groups: string },
): Actor {
  if (claims.token_use !== undefined && claims.token_use !== 'access') {
    throw forbidden('请用访问令牌（access token）调用接口。', 'TOKEN_NOT_FOR_API');
  }
  const id = String(claims[names.person] ?? '');
  const roles = rolesOf(claims[names.groups]);
  if (!id || roles.length === 0) {
    throw forbidden('您的账号还没有分配角色，请联系管理员。', 'NO_ROLE');
  }
  const person = personOf(directory, id);
  return {
    id,
    name: person?.name ?? id,
    roles,
    ...(person?.section ? { section: person.section } : {}),
    ...(person?.office ? { office: person.office } : {}),
  };
}
