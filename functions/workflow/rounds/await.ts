import { replaceToken } from '../../store/ledger/tokens.ts';
import { loadRound, waitKey } from '../../store/streams/courses.ts';
import type { AwaitRoundCall, WorkflowDeps } from '../call.ts';
import { tellOutput } from '../tell.ts';

/**
 * A step of a round that waits: what it waits for is a fact of the round's events, so only the token is
 * kept. What is over already is told at once; looked at again once the token is there, as it may have
 * ended meanwhile.
 */
export async function awaitRound(
  { store, sfn }: WorkflowDeps,
  { step, input, token }: AwaitRoundCall,
): Promise<void> {
  const { stream, itemId } = input;
  const outcome = async () => {
    const round = await loadRound(store, stream);
    if (!round) throw new Error(`no round ${stream}`);
    return round.outcomeOf(step, itemId);
  };
  const before = await outcome();
  if (before) return tellOutput(sfn, token, { outcome: before });
  await replaceToken(store, stream, waitKey(step, itemId), token);
  const meanwhile = await outcome();
  if (meanwhile) await tellOutput(sfn, token, { outcome: meanwhile });
}
