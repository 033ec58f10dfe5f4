import type { Check } from '../paper.ts';
import { wholeText } from '../paper.ts';
import { BEFORE_PLACE, NO_PLACE } from '../words.ts';

const PLACE = /[\p{Script=Han}]{1,6}?(村|镇|街道|社区)(?!民|委|级|干部|集体|医|办|容|务)/gu;

/** The name without the words before it: 加强沿河村 → 沿河村. */
function nameOf(found: string): string {
  let name = found;
  for (let cut = true; cut; ) {
    const before = BEFORE_PLACE.find((word) => name.startsWith(word));
    cut = before !== undefined;
    if (before) name = name.slice(before.length);
  }
  const kind = /(村|镇|街道|社区)$/.exec(name)?.[0] ?? '';
  const own = name.slice(0, name.length - kind.length);
  return own.slice(-3) + kind;
}

/** The villages, towns, streets and communities that a text names. */
export function placesIn(text: string): string[] {
  const names = [...text.matchAll(PLACE)].map(([found]) => nameOf(found));
  return [...new Set(names)].filter(
    (name) =>
      !/^(村|镇|街道|社区|.镇|各.*|全.*|本.*|该.*|新.?村)$/.test(name) &&
      !NO_PLACE.some((word) => name.endsWith(word)),
  );
}

/** The two characters before the kind tell places apart: 城东沿河村 and 沿河村 are one. */
const core = (name: string) => name.replace(/^.*?(.{1,2}(村|镇|街道|社区))$/, '$1');

/** 针对性: the place of the item's title is the one that the reply speaks of (domain.md §4.1: village name differs). */
export const places: Check = (paper) => {
  const text = wholeText(paper);
  const known = `${paper.title}${paper.demands.join('')}${paper.content}`;
  return placesIn(paper.title).flatMap((place) => {
    if (text.includes(core(place))) return [];
    const kind = /(村|镇|街道|社区)$/.exec(place)?.[0] ?? '';
    const other = placesIn(text).find((name) => name.endsWith(kind) && !known.includes(core(name)));
    return {
      code: other ? 'PLACE_DIFFERS' : 'PLACE_MISSING',
      accuracy: 'pertinent',
      severity: other ? 'must' : 'should',
      message: other
        ? `标题说的是“${place}”，答复里写的却是“${other}”，请核对。`
        : `答复没有提到标题所说的“${place}”，请核对。`,
      where: { quote: other ?? place },
    } as const;
  });
};
