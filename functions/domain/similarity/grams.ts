/** Words that every title has: they tell nothing of the matter, and no gram may reach over them. */
const COMMON =
  /关于|的?(建议|提案|议案|意见)|问题|工作|情况|有关|相关|我市|我省|全市|全省|本市|进一步|切实|不断|着力|大力|加强|加大|加快|强化|推进|推动|促进|完善|健全|提高|提升|优化|深化|做好|力度|机制|[对将把和与及等的了在为]/g;

/** What separates: marks, spaces, line ends. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * The pairs of neighbouring characters that a text is made of, without the words that every title has:
 * 关于延长招聘会时间的建议 → 延长 长招 招聘 聘会 会时 时间.
 */
export function gramsOf(text: string): Set<string> {
  const runs = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(COMMON, ' ')
    .replace(SEPARATORS, ' ')
    .split(' ');
  const grams = new Set<string>();
  for (const run of runs) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) {
      grams.add(`${characters[at - 1]}${characters[at]}`);
    }
  }
  return grams;
}

/** How much two sets have in common, 0–1 (Dice): twice the common part by both sizes; 0 for nothing. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.size + b.size;
  if (both === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  return (2 * common) / both;
}

/** How alike two texts are, 0–1. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : overlap(gramsOf(a), gramsOf(b));
}
