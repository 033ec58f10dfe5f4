import { mustExist } from '../../calendar/mustExist.ts';
import { isOver } from '../../conclusion.ts';
import {
  type CoUnit,
  coUnitOf,
  lastAsking,
  opinionNow,
  STANCES,
  type Stance,
  settlementOf,
  type UnitOpinionText,
  type UnitPaper,
} from '../../coUnit.ts';
import { isDrafted } from '../../drafting.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { CoUnitAnswered } from '../../events.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';
import { mustBeOpen, mustBeOurs } from './ask.ts';

/** The form of a co-unit as filled in. */
export interface NewUnitOpinion {
  stance: string;
  text: string;
  basis?: string;
  signerName: string;
  signerTitle: string;
  contact?: string;
}

/**
 * What the form says.
 * @throws Refusal STANCE_UNKNOWN, TEXT_MISSING, BASIS_MISSING with an objection, SIGNER_MISSING
 */
function readOpinion(form: NewUnitOpinion): UnitOpinionText {
  const { stance, text, basis, signerName, signerTitle, contact } = form;
  if (!(STANCES as readonly string[]).includes(stance)) {
    throw invalid('STANCE_UNKNOWN', '请在“同意、有异议”中选择。', 'stance');
  }
  if (!text) throw invalid('TEXT_MISSING', '请写明意见的具体内容。', 'text');
  if (stance === 'object' && !basis) {
    throw invalid('BASIS_MISSING', '有异议的，请写明依据（法规、政策文件或事实）。', 'basis');
  }
  if (!signerName) throw invalid('SIGNER_MISSING', '会签须写明签字人姓名。', 'signerName');
  if (!signerTitle) throw invalid('SIGNER_MISSING', '会签须写明签字人职务。', 'signerTitle');
  return {
    stance: stance as Stance,
    text,
    ...(basis ? { basis } : {}),
    signer: { name: signerName, title: signerTitle },
    ...(contact ? { contact } : {}),
  };
}

function answered(
  unit: CoUnit,
  opinion: UnitOpinionText,
  on: string,
  paper?: UnitPaper,
): CoUnitAnswered {
  return {
    type: 'co-unit.answered',
    data: {
      unit: unit.unit,
      asking: lastAsking(unit)?.n ?? 1,
      version: unit.opinions.length + 1,
      ...opinion,
      on,
      ...(paper ? { paper } : {}),
    },
  };
}

function saysTheSame(a: UnitOpinionText, b: UnitOpinionText): boolean {
  const same = (['stance', 'text', 'basis', 'contact'] as const).every((key) => a[key] === b[key]);
  return same && a.signer.name === b.signer.name && a.signer.title === b.signer.title;
}

/** Why the link of one asking takes nothing any more: asked again meanwhile, or the matter is over. */
export function linkEnd(state: ItemState, unit: CoUnit, asking: number) {
  if (lastAsking(unit)?.n !== asking) return 'revoked' as const;
  const over = isOver(state) || isDrafted(state) || settlementOf(unit);
  return over ? ('over' as const) : undefined;
}

/**
 * 协办意见 by the unit's own link; it may be replaced until our draft is handed in. Undefined when it
 * says again what it said.
 * @throws Refusal LINK_OVER, or readOpinion's
 */
export function answerByLink(
  state: ItemState,
  link: { unit: string; asking: number },
  form: NewUnitOpinion,
  { today }: CommonRules,
): CoUnitAnswered | undefined {
  const unit = coUnitOf(state, link.unit);
  if (!unit || linkEnd(state, unit, link.asking)) {
    throw new Refusal('gone', 'LINK_OVER', '征求意见已经结束，如有意见请与承办单位联系。');
  }
  const opinion = readOpinion(form);
  const before = opinionNow(unit);
  return before && saysTheSame(before, opinion) ? undefined : answered(unit, opinion, today);
}

/** 书面协办意见 as the office enters it. */
export interface NewPaperOpinion extends NewUnitOpinion {
  unit: string;
  document: UnitPaper;
}

/**
 * 书面协办意见: it came on paper and counts as the unit's; who entered it is on record.
 * @throws Refusal FORBIDDEN, CO_UNIT_UNKNOWN, ITEM_OVER, DRAFT_SUBMITTED, NOT_ASKED, IMPOSSIBLE_DATE,
 * DATE_IN_FUTURE, DATE_ORDER, or readOpinion's
 */
export function answerOnPaper(
  state: ItemState,
  actor: Actor,
  { unit: name, document, ...form }: NewPaperOpinion,
  { today }: CommonRules,
): CoUnitAnswered {
  mustHaveRole(actor, OFFICE, '登记书面协办意见');
  mustBeOurs(state, name);
  mustBeOpen(state);
  const unit = coUnitOf(state, name);
  const asking = unit && lastAsking(unit);
  if (!asking) {
    throw new Refusal('blocked', 'NOT_ASKED', `还没有征求${name}的意见，请先征求。`);
  }
  const { signedOn } = document;
  mustExist(signedOn, 'document.signedOn');
  if (signedOn > today) {
    throw invalid('DATE_IN_FUTURE', '签署日期不能在今天之后。', 'document.signedOn');
  }
  if (signedOn < state.item.assignedOn) {
    const message = `签署日期不能早于交办日${state.item.assignedOn}。`;
    throw invalid('DATE_ORDER', message, 'document.signedOn');
  }
  return answered(unit, readOpinion(form), today, document);
}
