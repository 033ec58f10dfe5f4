import { same } from '../../support/difference.ts';
import { roundOf, roundsOf } from '../acts/rounds.ts';
import type { Year } from '../year.ts';
import { type Check, none } from './check.ts';
import { answered, isDuty, type Known, metOn } from './late.ts';

/** Every deadline met in time, or reminded of and urged. */
export function deadlinesKept({ deadlines, day }: Year, known: ReadonlyMap<string, Known>): Check {
  return {
    what: '每个时限都按期办到；没有按期的，都按本地规定提醒、催办',
    async hold() {
      const all = deadlines.all().filter(isDuty);
      const silent: string[] = [];
      const late: string[] = [];
      let open = 0;
      for (const one of all) {
        const of = known.get(one.itemId);
        if (!of) continue;
        const met = metOn(one, of);
        if (!met && one.due >= day.date) open += 1;
        if (met ? met <= one.due : one.due >= day.date) continue;
        const words = `${one.itemId} ${one.name}${one.due}，${met ? `${met}办到` : '没有办到'}`;
        const done = answered(one, of);
        (done ? late : silent).push(done ? `${words}；${done}` : words);
      }
      none('逾期而没有提醒、催办的时限', silent);
      const rest = open > 0 ? `，${open}个尚未到期` : '';
      return [
        `${all.length}个时限：按期${all.length - late.length - open}个${rest}，逾期${late.length}个，逐个提醒、催办`,
        ...late,
      ].join('\n      ');
    },
  };
}

const ORDER = ['handler', 'sponsor', 'director'];

/** Each urge went up on the very day, and only where nobody had answered. */
export function urgesGoneUp(known: ReadonlyMap<string, Known>): Check {
  return {
    what: '催办不复的当日提级：承办人、包案领导、主要负责人，逐级不跳',
    async hold() {
      const wrong: string[] = [];
      const times = { handler: 0, sponsor: 0, director: 0 } as Record<string, number>;
      for (const { item } of known.values()) {
        for (const { urgeId, steps, answer } of item.urges) {
          const levels = steps.map(({ level }) => level);
          for (const level of levels) times[level] = (times[level] ?? 0) + 1;
          if (
            levels.some((level, n) => ORDER.indexOf(level) < ORDER.indexOf(levels[n - 1] ?? ''))
          ) {
            wrong.push(`${item.itemId} ${urgeId} 次序${levels.join('、')}`);
          }
          for (const [n, { escalateOn }] of steps.entries()) {
            const next = steps[n + 1]?.on;
            const late = next !== undefined && next !== escalateOn;
            const missed = next === undefined && !answer && n < 2;
            const answeredLate = next === undefined && answer && answer.on > escalateOn && n < 2;
            if (late || missed || answeredLate) wrong.push(`${item.itemId} ${urgeId} 第${n + 1}次`);
          }
        }
      }
      none('没有按日提级的催办', wrong);
      return `承办人${times.handler}次，包案领导${times.sponsor}次，主要负责人${times.director}次`;
    },
  };
}

/** Whoever did not answer a round was urged. */
export function lateInRoundsUrged(year: Year, known: ReadonlyMap<string, Known>): Check {
  return {
    what: '调度逾期不复的，逐件催办',
    async hold() {
      const ids = (await Promise.all(['2026', '2027'].map((one) => roundsOf(year, one)))).flat();
      let late = 0;
      for (const { roundId } of ids) {
        const { report, answerBy } = await roundOf(year, roundId);
        for (const { itemId } of report?.late ?? []) {
          late += 1;
          const item = known.get(itemId)?.item;
          const own = item?.urges.some((urge) => urge.roundId === roundId);
          const already = item?.urges.some(
            ({ steps, answer }) =>
              (steps[0]?.on ?? '') <= answerBy && (!answer || answer.on > answerBy),
          );
          const over = item?.concluded !== undefined && item.concluded.on <= answerBy;
          same(`第${roundId}轮 ${itemId} 已催办`, true, own || already || over);
        }
      }
      return `${ids.length}轮，逾期不复${late}件次`;
    },
  };
}
