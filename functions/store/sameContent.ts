/** Whether two values of JSON hold the same, whatever the order of members; a member that is undefined is none. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((member, index) => sameContent(member, other[index]));
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const agree = Object.keys(a).every((name) => sameContent(a[name], b[name]));
  return agree && Object.keys(b).every((name) => b[name] === undefined || a[name] !== undefined);
}
