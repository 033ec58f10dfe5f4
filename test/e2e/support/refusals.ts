import { matches, same } from './difference.ts';
import type { Answer, Call } from './http.ts';
import type { Problem } from './types.ts';
import type { World } from './world.ts';

/** A call that must be refused, how, and in which words. */
export interface Refusal {
  what: string;
  /** Person id. */
  by: string;
  call: Call;
  status: number;
  code: string;
  says: RegExp;
}

/** Makes the call and checks the refusal: status, code, and a Chinese message. */
export async function refused(
  { client, report, people, today }: World,
  { what, by, call, status, code, says }: Refusal,
): Promise<Answer<Problem>> {
  const answer = await client.send<Problem>(by, call);
  same(`${what}：状态与代码`, `${status} ${code}`, `${answer.status} ${answer.body.code ?? ''}`);
  matches(`${what}：说明`, says, answer.body.detail);
  matches(`${what}：说明是中文`, /[\u4e00-\u9fff]{2}/, answer.body.detail);
  const entered = `${status} ${code}`;
  report.step({ date: await today(), who: people.byId(by).name, did: what, entered });
  return answer;
}
