import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import type { OfficeReviewData } from '../../../functions/domain/steps/data.ts';
import { completed, drafted, handling, sitting } from '../../support/acting.ts';
import { opened, taskOf } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { draftA, GOOD } from '../../support/stepData.ts';

/** A reply whose sum is wrong and whose figure has no source. */
const bad = {
  ...draftA,
  answers: draftA.answers.map((answer) =>
    answer.demand === 2
      ? { demand: 2, answer: '共受理投诉36项，其中已办结20项、在办15项。' }
      : answer,
  ),
};
const reviewing = (draft = bad) =>
  opened(
    completed(opened(drafted(handling(), draft), 'section-review'), 'section-review'),
    'office-review',
  );

const REASON = '另有一项已并入其他件，口径一致';

function review(data: Partial<OfficeReviewData>, outcome: 'done' | 'return' = 'done', draft = bad) {
  const story = reviewing(draft);
  const { taskId, desk } = taskOf(story, 'office-review');
  const sheet = { ...GOOD['office-review'](story.state), ...data };
  return () =>
    completeTask(story.state, sitting(desk), { taskId, outcome, data: sheet }, story.rules);
}

describe('四个准确把握 with the machine', () => {
  it('cannot be ticked while something must be mended', () => {
    const refusal = refusalOf(review({}));
    expect([refusal.kind, refusal.code, refusal.field]).toEqual([
      'blocked',
      'MACHINE_FINDINGS',
      'data.accuracy',
    ]);
    expect(refusal.message).toContain('真实性不能勾选');
    expect(refusal.message).toContain('总数36项与分项（20项、15项）对不上');
    expect(refusal.details).toMatchObject([{ id: 'SUM_WRONG-1', where: { demand: 2 } }]);
  });

  it('may be let pass with a reason, which is kept with what was found', () => {
    const overrides = [{ finding: 'SUM_WRONG-1', reason: REASON }];
    const { data } = review({ overrides })();
    expect(data.data).toMatchObject({ overrides });
    expect(data.findings?.map(({ id }) => id)).toContain('SUM_WRONG-1');
  });

  it.each([
    [[{ finding: 'SUM_WRONG-1', reason: '没问题' }], 'invalid OVERRIDE_REASON_SHORT'],
    [[{ finding: 'SUM_WRONG-1', reason: '              ' }], 'invalid OVERRIDE_REASON_SHORT'],
    [[{ finding: 'SUM_WRONG-2', reason: REASON }], 'invalid FINDING_UNKNOWN'],
    [[{ finding: 'FIGURE_WITHOUT_SOURCE-1', reason: REASON }], 'blocked MACHINE_FINDINGS'],
  ])('not by %j', (overrides, code) => {
    expect(refused(review({ overrides }))).toBe(code);
  });

  it('holds a good reply back in nothing', () => {
    expect(review({}, 'done', draftA)().data.outcome).toBe('done');
  });

  it('may be sent back, the findings are kept', () => {
    const { data } = review({ opinion: '数字请核对' }, 'return')();
    expect(data.findings?.map(({ code }) => code)).toContain('SUM_WRONG');
  });
});
