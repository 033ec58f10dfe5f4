import type { ItemKind } from '../item.ts';
import { classOf } from '../profile/profile.ts';
import type { ClassRule } from '../profile/schema.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { DraftData } from '../steps/data.ts';
import type { Found } from './finding.ts';

/** A piece of the text: the body, or the answer to a demand (from 1). */
export interface Part {
  demand?: number;
  text: string;
}

/** What the machine reads: the text in its pieces, and what it must answer to. */
export interface Paper {
  kind: ItemKind;
  title: string;
  demands: readonly string[];
  content: string;
  coUnits: readonly string[];
  parts: readonly Part[];
  /** Civil date. */
  today: string;
  /** Absent for an opinion to the lead unit (协办意见), which has no class and answers no demand. */
  reply?: { draft: DraftData; class?: ClassRule };
}

/** One check of the machine, pure. */
export type Check = (paper: Paper) => Found[];

/** The whole text, piece after piece. */
export const wholeText = ({ parts }: Paper): string => parts.map(({ text }) => text).join('\n');

/** How a piece is called: 第2项答复, 正文. */
export const placeOf = ({ demand }: Part): string => (demand ? `第${demand}项答复` : '正文');

function partsOf({ body, answers, reason, coOpinions = [] }: DraftData): Part[] {
  return [
    { text: body },
    ...answers.map(({ demand, answer }) => ({ demand, text: answer })),
    ...coOpinions.map(({ unit, text }) => ({ text: `${unit}：${text}` })),
    ...(reason ? [{ text: reason }] : []),
  ];
}

/** The paper under review: the reply as it stands, of a 协办 item the opinion; none before the first draft. */
export function paperOf(
  { item, reply, coOpinion }: Pick<ItemState, 'item' | 'reply' | 'coOpinion'>,
  { profile, today }: Pick<CommonRules, 'profile' | 'today'>,
): Paper | undefined {
  const { kind, title, demands, content = '', coUnits } = item;
  const about = { kind, title, demands, content, coUnits, today };
  if (item.part === 'co') {
    const text = coOpinion?.draft?.text;
    return text === undefined ? undefined : { ...about, coUnits: [], parts: [{ text }] };
  }
  if (!reply) return undefined;
  const rule = classOf(profile, reply.class);
  return {
    ...about,
    parts: partsOf(reply),
    reply: { draft: reply, ...(rule ? { class: rule } : {}) },
  };
}
