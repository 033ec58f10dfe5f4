import { describe, expect, it } from 'vitest';
import { askOpinionAgain, type NewRedo } from '../../../functions/domain/decide/askOpinionAgain.ts';
import { conclude } from '../../../functions/domain/decide/course.ts';
import { openTask } from '../../../functions/domain/decide/openTask.ts';
import { ROLES } from '../../../functions/domain/roles.ts';
import { executionName } from '../../../functions/domain/route.ts';
import {
  askedAgain,
  completed,
  contributing,
  coWaitingAt,
  opinionSent,
} from '../../support/acting.ts';
import { actor, onDay, opened, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const REDO: NewRedo = { askedBy: '市民政局办公室', on: '2026-03-18', reason: '没有写明经费来源' };

const asking =
  (from: Story, changes: Partial<NewRedo> = {}, by = actor('clerk')) =>
  () =>
    askOpinionAgain(from.state, by, { ...REDO, ...changes }, from.rules);

/** Sent on the 16th, closed; now it is Friday the 20th. */
function closed(): Story {
  const sent = opinionSent();
  const body = conclude(sent.state, 'closed', sent.rules);
  return onDay(body ? told(sent, body) : sent, '2026-03-20');
}

describe('重提协办意见', () => {
  it('says who asked, when and why, and has five working days from then', () => {
    const { type, data } = asking(closed())();
    expect(type).toBe('coOpinion.askedAgain');
    expect(data).toMatchObject({ ...REDO, redoId: 'redo-1', round: 2, by: '许知微' });
    // From Wednesday the 18th over one weekend.
    expect(data.replyDeadline).toMatchObject({ due: '2026-03-25', provisional: false });
    expect(data.replyDeadline.explanation.anchor?.word).toBe('协办意见退回之日');
  });

  it('opens the closed item again at 拟协办意见, with an execution of its own', () => {
    const { state } = askedAgain(closed());
    expect(state).toMatchObject({ round: 2, attempt: 1, stage: 'handling' });
    for (const gone of ['concluded', 'documentNumber', 'repliedOn']) {
      expect(state).not.toHaveProperty(gone);
    }
    expect(executionName(state)).toBe('npc-2026-012-r2-a1');
    expect(state.division?.handler).toBe('handler-ldbz-1');
    expect(state.coOpinion).toMatchObject({
      draft: { revision: 1, round: 1 },
      sent: [{ round: 1, to: '市民政局' }],
      redos: [{ redoId: 'redo-1', round: 2, askedBy: '市民政局办公室' }],
    });
  });

  it('walks the reviews again, and both sendings stay on record', () => {
    const drafted = completed(opened(askedAgain(closed()), 'co-draft'), 'co-draft');
    expect(openTask(drafted.state, 'section-review', drafted.rules).kind).toBe('open');
    const steps = ['section-review', 'office-review', 'deputy-review', 'co-send'] as const;
    const { state } = steps.reduce(
      (before, step) => completed(opened(before, step), step),
      drafted,
    );
    expect(state.coOpinion?.sent.map(({ round }) => round)).toEqual([1, 2]);
    expect(state.coOpinion?.draft).toMatchObject({ revision: 2, round: 2 });
    expect(state.repliedOn).toBe('2026-03-16');
  });

  it('can be asked before the item is closed, and as often as it was sent', () => {
    expect(asking(onDay(opinionSent(), '2026-03-20'))().data.round).toBe(2);
    const second = askedAgain(closed());
    expect(refused(asking(second))).toBe('blocked OPINION_NOT_SENT');
  });

  it.each<[string, Story, Partial<NewRedo>, string]>([
    ['a 主办 item', waitingAt('sign'), {}, 'invalid NOT_CO'],
    ['nothing sent yet', coWaitingAt('co-send'), {}, 'blocked OPINION_NOT_SENT'],
    ['just registered', contributing(), {}, 'blocked OPINION_NOT_SENT'],
    ['asked tomorrow', closed(), { on: '2026-03-21' }, 'invalid DATE_IN_FUTURE'],
    ['asked before it was sent', closed(), { on: '2026-03-15' }, 'invalid DATE_ORDER'],
    ['asked on no day', closed(), { on: '2026-02-30' }, 'invalid IMPOSSIBLE_DATE'],
  ])('is refused: %s', (_what, from, changes, code) => {
    expect(refused(asking(from, changes))).toBe(code);
    expect(refusalOf(asking(from, changes)).message).toMatch(/\p{Script=Han}.*。$/u);
  });

  it.each(ROLES.map((role) => [role]))('%s may record it or not', (role) => {
    const by = { id: 'somebody', name: '某人', roles: [role] };
    const office = role === 'office-clerk' || role === 'office-head';
    const done = asking(closed(), {}, by);
    if (office) expect(done().data.by).toBe('某人');
    else expect(refused(done)).toBe('forbidden FORBIDDEN');
  });
});
