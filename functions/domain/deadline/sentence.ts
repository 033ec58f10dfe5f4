import type { Explanation, SkippedDay } from './deadline.ts';
import { spanWords } from './rule.ts';

/** What the sentence needs besides the explanation. */
type Rest = { due: string; suspendedSince?: string; provisionalYears: readonly number[] };

const unique = (days: readonly SkippedDay[]): string =>
  [...new Set(days.map((day) => day.reason))].join('、');

/** ，中止10日（请示交办机关），顺推至… */
function stoppedPart(suspension: NonNullable<Explanation['suspension']>): string {
  const span = spanWords({ n: suspension.lost, unit: suspension.unit });
  return `，中止${span}（${suspension.reasons.join('；')}），顺推至${suspension.to}`;
}

/** 自交办之日…起3个月，届满…，中止…，遇…顺延至… */
function counting(explanation: Omit<Explanation, 'sentence'>): string {
  const { rule, anchor, raw, skipped, suspension, rolledTo } = explanation;
  if (!rule || !anchor) return '';
  const moved = suspension?.to ?? raw;
  const passed = skipped.filter((day) => day.date < moved);
  const rolled = skipped.find((day) => day.date >= moved);
  const without =
    rule.unit === 'workingDay' && passed.length > 0
      ? `（不计${unique(passed)}共${passed.length}日）`
      : '';
  const stopped = suspension ? stoppedPart(suspension) : '';
  const roll = rolledTo ? `遇${rolled?.reason}，顺延至${rolledTo}` : '';
  return `自${anchor.word}${anchor.date}起${spanWords(rule)}${without}，届满${raw}${stopped}${roll}`;
}

function fixedPart({ fixed, rule, suspension }: Omit<Explanation, 'sentence'>): string {
  if (!fixed) return '';
  const { word, date, movedFrom } = fixed;
  if (!rule) return `${word}为${movedFrom ?? date}${suspension ? stoppedPart(suspension) : ''}`;
  const moved = movedFrom ? `（中止顺推至${date}）` : '';
  return `；${word}${movedFrom ?? date}${moved}${fixed.applied ? '在先，从其规定' : '不早于上述日期'}`;
}

function extensionPart({ extension }: Omit<Explanation, 'sentence'>): string {
  if (!extension) return '';
  const by = extension.consent ? `经${extension.consent.by}同意` : '';
  const later =
    extension.extendedTo === extension.to ? '' : `，其后中止顺推至${extension.extendedTo}`;
  return `；${extension.on}${by}延期至${extension.to}（${extension.reason}）${later}`;
}

/**
 * The explanation as one plain Chinese sentence; its last date is the due date, e.g.
 * 自交办之日2026-03-20起3个月，届满2026-06-20遇端午节放假，顺延至2026-06-22
 */
export function sentenceOf(explanation: Omit<Explanation, 'sentence'>, rest: Rest): string {
  const stands = rest.suspendedSince
    ? `；${rest.suspendedSince}起中止，恢复后按实际中止日数顺推`
    : '';
  const parts = [fixedPart(explanation), extensionPart(explanation), stands];
  const closing =
    explanation.extension || stands || (explanation.fixed && explanation.rule)
      ? `，时限为${rest.due}`
      : '';
  const open =
    rest.provisionalYears.length > 0
      ? `（${rest.provisionalYears.join('、')}年放假安排尚未公布，日期暂定）`
      : '';
  return `${counting(explanation)}${parts.join('')}${closing}${open}`;
}
