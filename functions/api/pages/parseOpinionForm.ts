import type { NewUnitOpinion } from '../../domain/decide/coUnits/answer.ts';
import type { FormProblem } from './parts.ts';
import { readFields, tooLongText, UNREADABLE } from './readFields.ts';

/** The text fields of 协办意见, in order, with how many characters each takes. */
export const OPINION_FIELDS = {
  text: { name: '意见内容', most: 5000 },
  basis: { name: '依据', most: 2000 },
  signerName: { name: '会签人姓名', most: 40 },
  signerTitle: { name: '会签人职务', most: 60 },
  contact: { name: '联系人及电话', most: 100 },
} as const;

const NAMES = ['stance', 'text', 'basis', 'signerName', 'signerTitle', 'contact'] as const;

/** Reads a co-unit's form; whether it says enough, the domain decides. */
export function parseOpinionForm(body: string): { values: NewUnitOpinion; problem?: FormProblem } {
  const fields = readFields(body, NAMES);
  const values = { stance: '', text: '', signerName: '', signerTitle: '', ...fields };
  const long = Object.entries(OPINION_FIELDS)
    .map(([field, { name, most }]) =>
      tooLongText(field, name, values[field as keyof typeof OPINION_FIELDS], most),
    )
    .find(Boolean);
  const problem = fields ? long : UNREADABLE;
  return problem ? { values, problem } : { values };
}
