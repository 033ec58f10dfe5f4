import type { Item } from '../../support/types.ts';
import { fateOf, type Level } from '../cast.ts';
import { daysSince, post, type Year } from '../year.ts';

const ORDER: readonly Level[] = ['handler', 'sponsor', 'director'];
const WORDS: Record<Level, string> = {
  handler: '承办人',
  sponsor: '包案领导',
  director: '主要负责人',
};

/** Clocks that the system itself reminds of, or that bind nobody in the bureau. */
const REMINDED = new Set([
  'ratingReturn',
  'coRequest',
  'coRedo',
  'promise',
  'publish',
  'urgeAnswer',
  'return',
]);

/** Whoever was urged last answers on the next day, where the item's fate does not let it go up. */
export async function answerUrges(year: Year, item: Item): Promise<void> {
  const { day, diary } = year;
  const { silent } = fateOf(item.itemId, item.item.part);
  for (const { urgeId, steps, answer, number } of item.urges) {
    const step = steps.at(-1);
    if (answer || !step) continue;
    const level = step.level as Level;
    const until =
      steps.length > 0 && silent && !urgedByHand(item, urgeId) ? silent.until : 'handler';
    const waited = daysSince(year, `${item.itemId} ${urgeId} ${level}`);
    if (ORDER.indexOf(level) < ORDER.indexOf(until) || waited < 1) continue;
    const text = '情况已核实，本周内提出办理意见，不再拖延。';
    await post(year, step.to, `/v1/items/${item.itemId}/urges/${urgeId}/answer`, { text });
    diary.count(day.date, 'urgeAnswered');
    diary.note(day.date, `${item.itemId}催办单${number ?? ''}由${WORDS[level]}回复`);
  }
}

const urgedByHand = ({ urges }: Item, urgeId: string) =>
  urges.find((urge) => urge.urgeId === urgeId)?.roundId === undefined;

/** 办公室 signs a 催办单 for what has turned red and is not urged yet: once for each deadline. */
export async function urgeRed(year: Year, item: Item): Promise<void> {
  const { day, diary, firstSeen } = year;
  const over = item.concluded !== undefined && item.concluded.how !== 'tracking';
  if (over || !item.division || item.urges.some(({ answer }) => !answer)) return;
  const red = item.deadlines.find(
    ({ kind, open, light, due }) =>
      open &&
      light === 'red' &&
      !REMINDED.has(kind) &&
      !firstSeen.has(`催办 ${item.itemId} ${kind} ${due}`),
  );
  if (!red) return;
  firstSeen.set(`催办 ${item.itemId} ${red.kind} ${red.due}`, day);
  await post(year, 'office', `/v1/items/${item.itemId}/urges`, {
    channel: 'notice',
    status: `${red.name}${red.due}已过。`,
    demand: '请说明原因，尽快办理。',
  });
  diary.count(day.date, 'other');
  diary.note(day.date, `办公室签发催办单：${item.itemId}${red.name}${red.due}已过`);
}
