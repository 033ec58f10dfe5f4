import { describe, expect, it } from 'vitest';
import { rate } from '../../../functions/domain/decide/rate.ts';
import {
  askedAgain,
  consulting,
  drafted,
  handling,
  opinionSent,
  secondTime,
} from '../../support/acting.ts';
import { told } from '../../support/given.ts';
import { imported, oldRow } from '../../support/oldList.ts';
import { draftB } from '../../support/stepData.ts';

describe('每一轮的答复', () => {
  it('is not there before the delivery', () => {
    expect(drafted().state.answered).toBeUndefined();
  });

  it('keeps the day, the deadline that held and the class', () => {
    const { state } = consulting(drafted(handling(), draftB));
    expect(state.answered).toEqual([
      { round: 1, on: state.repliedOn, due: state.replyDeadline.due, class: 'B' },
    ]);
  });

  it('of an earlier round stays when a further one is answered', () => {
    const first = consulting().state;
    const { state } = secondTime();
    expect(state.round).toBe(2);
    expect(state.answered).toEqual([
      first.answered?.[0],
      { round: 2, on: state.repliedOn, due: state.replyDeadline.due, class: 'A' },
    ]);
    expect(state.replyDeadline.due).not.toBe(first.replyDeadline.due);
  });

  it('is of the reply as delivered: what the deputies say and a later deadline change nothing', () => {
    const asked = consulting();
    const form = { attitude: '满意', result: '基本满意' };
    const said = told(asked, rate(asked.state, 's1', 1, form, asked.rules));
    expect(said.state.answered).toEqual(asked.state.answered);
  });

  it('of a 协办 item is the opinion to the lead unit, and again after 重提', () => {
    const { state } = opinionSent();
    const answer = { round: 1, on: state.repliedOn, due: state.replyDeadline.due };
    expect(state.answered).toEqual([answer]);
    expect(askedAgain().state.answered).toEqual([answer]);
  });

  it('of the old list is there where its deliveries are known', () => {
    const { state } = imported(oldRow('consult'));
    const due = state.replyDeadline.due;
    expect(state.answered).toEqual([{ round: 1, on: '2026-03-13', due, class: 'A' }]);
    expect(imported(oldRow('deliver')).state.answered).toBeUndefined();
  });
});
