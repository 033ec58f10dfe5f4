import { addDays } from '../support/dates.ts';
import { matches, same } from '../support/difference.ts';
import { send } from '../support/http.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import { itemBody, registerNew } from '../support/register.ts';
import { untouchedBy } from '../support/untouched.ts';
import type { Scenario } from '../support/world.ts';

const WANTED = { title: '关于规范劳务派遣用工的建议', demands: ['开展专项检查', '落实同工同酬'] };

/** (e) Registrations that cannot be: each is refused, and the item that has the number is untouched. */
export const badItems: Scenario = {
  name: 'bad-items',
  title: '登记有误：同号、不存在的日期、缺项、密件、无权的角色',
  async run(world) {
    const item = await registerNew(world, WANTED);
    const later = addDays(await world.today(), 400);
    const good = itemBody(WANTED, item.item.number, await world.today());
    const register = (changes: object, more: Partial<Refusal>): Refusal => ({
      what: '登记',
      by: 'clerk',
      call: { method: 'POST', path: '/v1/items', json: { ...good, ...changes } },
      status: 422,
      code: '',
      says: /./,
      ...more,
    });
    const cases: Refusal[] = [
      register(
        {},
        { what: '同一届次会议内同号', status: 409, code: 'DUPLICATE_NUMBER', says: /编号|已/ },
      ),
      register(
        { assignedOn: '2026-02-30', receivedOn: '2026-02-30' },
        { what: '不存在的日期', code: 'IMPOSSIBLE_DATE', says: /没有“2026-02-30”这一天/ },
      ),
      register(
        { replyBy: '2026-04-31' },
        { what: '不存在的时限', code: 'IMPOSSIBLE_DATE', says: /2026-04-31/ },
      ),
      register(
        { assignedOn: later, receivedOn: later },
        { what: '将来的交办日', code: 'DATE_IN_FUTURE', says: /之后/ },
      ),
      register({ title: '' }, { what: '没有案由', status: 400, code: 'BAD_INPUT', says: /title/ }),
      register(
        { secrecy: '秘密' },
        { what: '不认识的项', status: 400, code: 'BAD_INPUT', says: /secrecy/ },
      ),
      register(
        {},
        {
          what: '承办人登记',
          by: 'handler-ldgx-1',
          status: 403,
          code: 'FORBIDDEN',
          says: /局办公室/,
        },
      ),
      register(
        {},
        { what: '审计登记', by: 'auditor', status: 403, code: 'FORBIDDEN', says: /您没有这一权限/ },
      ),
    ];
    await untouchedBy(world, item.itemId, async () => {
      for (const one of cases) await refused(world, one);
      const anonymous = await send(world.client.base, { path: `/v1/items/${item.itemId}` });
      same('没有令牌', 401, anonymous.status);
      const { status } = await send(world.client.base, {
        path: `/v1/items/${item.itemId}`,
        token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkaXJlY3RvciJ9.',
      });
      same('伪造的令牌', 401, status);
    });
    const list = await world.client.send<{ code: string; detail: string }>('handler-ldgx-1', {
      method: 'POST',
      path: '/v1/imports',
      bytes: new Uint8Array(10),
    });
    same('承办人导入清单', [403, 'FORBIDDEN'], [list.status, list.body.code]);
    matches('承办人导入清单', /导入清单由/, list.body.detail);
    world.report.held('都没有写入，原有一件没有变化');
  },
};
