import { matches, same } from './difference.ts';
import { type Answer, send } from './http.ts';
import type { Problem } from './types.ts';
import type { World } from './world.ts';

interface Closed {
  what: string;
  token: string;
  status: number;
  code: string;
  /** What the page says to a person. */
  says: RegExp;
}

const RATING = { attitude: '满意', result: '满意' };

/** A link that opens nothing: GET and POST both say so, as a page and as a problem. */
export async function closedLink(world: World, { what, token, status, code, says }: Closed) {
  const { base } = world.client;
  const path = `/p/${token}`;
  const page = await send<string>(base, { path, accept: 'text/html' });
  same(`${what}：打开`, status, page.status);
  matches(`${what}：页面`, says, page.body);
  const posted: Answer<Problem> = await send(base, { method: 'POST', path, json: RATING });
  same(`${what}：提交`, `${status} ${code}`, `${posted.status} ${posted.body.code}`);
  matches(`${what}：说明是中文`, /[\u4e00-\u9fff]{2}/, posted.body.detail);
  const date = await world.today();
  world.report.step({ date, who: '持链接的人', did: what, entered: `${status} ${code}` });
}
