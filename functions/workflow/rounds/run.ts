import type { RunRoundCall, WorkflowDeps } from '../call.ts';
import { endLookedBack } from './lookBack.ts';
import { closeProgress, urgeLate } from './progress.ts';
import { chooseItems, compileYear, rollYearOver } from './yearEnd.ts';

/** A step of a round that the system does by itself; each may run twice. */
export async function runRound(
  deps: WorkflowDeps,
  { step, input }: RunRoundCall,
): Promise<unknown> {
  const { stream, itemId = '' } = input;
  const id = stream.slice(stream.indexOf('#') + 1);
  switch (step) {
    case 'choose':
      return chooseItems(deps, id);
    case 'compile':
      return compileYear(deps, id);
    case 'roll-over':
      return rollYearOver(deps, id);
    case 'end':
      return endLookedBack(deps, id, itemId);
    case 'urge':
      return urgeLate(deps, id);
    case 'report':
      return closeProgress(deps, id);
  }
}
