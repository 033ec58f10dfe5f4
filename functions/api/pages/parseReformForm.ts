import type { NewReformOpinion } from '../../domain/decide/reformDrafts/answer.ts';
import type { FormProblem } from './parts.ts';
import { readFields, tooLongText, UNREADABLE } from './readFields.ts';

/** How many characters each text takes. */
export const REFORM_MOST = { answer: 3000, comment: 5000 } as const;

/** The control of the answer to a question, numbered from 1. */
export const answerField = (question: number): string => `answer-${question}`;

/** Reads an addressee's form; whether it says enough, the domain decides. */
export function parseReformForm(
  body: string,
  questions: readonly string[],
): { values: NewReformOpinion; problem?: FormProblem } {
  const names = questions.map((_, index) => answerField(index + 1));
  const fields = readFields(body, ['stance', 'comment', ...names]);
  const { stance = '', comment } = fields ?? {};
  const values = {
    stance,
    answers: names.map((name) => fields?.[name] ?? ''),
    ...(comment ? { comment } : {}),
  };
  const long = [
    ...names.map((name, index) =>
      tooLongText(name, `第${index + 1}问的意见`, values.answers[index], REFORM_MOST.answer),
    ),
    tooLongText('comment', '其他意见和建议', comment, REFORM_MOST.comment),
  ].find(Boolean);
  const problem = fields ? long : UNREADABLE;
  return problem ? { values, problem } : { values };
}
