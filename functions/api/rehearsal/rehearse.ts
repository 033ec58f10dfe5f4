import type { Context } from 'aws-lambda';
import { commonRules } from '../../runtime/rules.ts';
import { loadedYears } from '../../store/notices.ts';
import type { Store } from '../../store/store.ts';
import { SNAPSHOT } from '../../store/views/keys.ts';
import { FRONT_HEADER, frontKeys } from '../http/front.ts';
import type { ApiDeps, ApiEvent, ApiResult } from '../http/stack.ts';
import { rehearsedState } from './state.ts';

type Api = (event: ApiEvent, context: Context) => Promise<ApiResult>;

const CONTEXT = {
  awsRequestId: 'rehearsal',
  getRemainingTimeInMillis: () => 10_000,
} as unknown as Context;

/** The same deps with a store that has nothing but the one item, under the rules in force. */
function withTheItem(deps: ApiDeps): ApiDeps {
  const { id, version } = commonRules(deps.clock).profile;
  const state = { ...rehearsedState(), profile: { id, version } };
  const Item = { sk: SNAPSHOT, state };
  const send = async ({ input: { Key } }: { input: { Key?: { sk: string } } }) =>
    Key?.sk === SNAPSHOT ? { Item } : { Items: [] };
  return { ...deps, store: { ...deps.store, db: { send } as unknown as Store['db'] } };
}

/** What a leader asks first. */
function eventFor({ claims }: ApiDeps): ApiEvent {
  const path = `/v1/items/${rehearsedState().itemId}`;
  const [front] = frontKeys();
  return {
    version: '2.0',
    rawPath: path,
    headers: front ? { [FRONT_HEADER]: front } : {},
    requestContext: {
      requestId: 'rehearsal',
      http: { method: 'GET', path },
      authorizer: {
        jwt: { claims: { [claims.person]: 'rehearsal', [claims.groups]: 'director' } },
      },
    },
  } as unknown as ApiEvent;
}

/**
 * One `GET` of an item that exists nowhere, at the end of init: code that runs for the first time is compiled
 * while Lambda gives a full core and not by the first call, which takes less than half of what it would. The notices of
 * holidays are read for the first call, too. Nothing is asked of a table besides, nothing is written, and
 * nobody is shown the answer; a failure is left to the first call to find.
 * @param api makes the API on other deps
 */
export async function rehearse(
  deps: ApiDeps,
  api: (deps: ApiDeps) => Api,
): Promise<ApiResult | undefined> {
  try {
    const [answer] = await Promise.all([
      api(withTheItem(deps))(eventFor(deps), CONTEXT),
      loadedYears(deps.store),
    ]);
    return answer;
  } catch {
    return undefined;
  }
}
