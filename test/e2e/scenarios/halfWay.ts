import { matches, same } from '../support/difference.ts';
import { halfWayBody, importHalfWay, oldNumbers } from '../support/halfWay.ts';
import { letterOf, numberOf } from '../support/profile.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import { registerByFile } from '../support/registerByFile.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker, type Walk } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const WANTED = { title: '关于加强新业态劳动者保障的建议', demands: ['扩大职业伤害保障覆盖面'] };

type Body = Awaited<ReturnType<typeof halfWayBody>>;

function posting(json: object, how: Omit<Refusal, 'call' | 'by'> & { by?: string }): Refusal {
  return { by: 'clerk', ...how, call: { method: 'POST', path: '/v1/items/half-way', json } };
}

/** What does not fit is refused with the path, and nothing is begun. */
async function refusals(world: World, [number = '', ahead = '']: string[]): Promise<void> {
  const asked = await halfWayBody(world, WANTED, { at: 'consult', documentNumber: number });
  const past = asked.past as Record<string, unknown>;
  const without = (part: string): Body => {
    const { [part]: _left, ...rest } = past;
    return { ...asked, past: rest } as Body;
  };
  const cases: [Refusal, string | undefined][] = [
    [
      posting(asked, {
        what: '承办人半途导入',
        by: 'handler-ldbz-1',
        status: 403,
        code: 'FORBIDDEN',
        says: /局办公室/,
      }),
      undefined,
    ],
    [
      posting(without('deliveries'), {
        what: '征询意见而没有送达',
        status: 422,
        code: 'PAST_MISSING',
        says: /送达记录/,
      }),
      'past.deliveries',
    ],
    [
      posting(
        { ...asked, resumeAt: 'number' },
        { what: '编号之前就送达', status: 422, code: 'PAST_TOO_EARLY', says: /还不会有/ },
      ),
      'past.documentNumber',
    ],
    [
      posting(
        { ...asked, resumeAt: 'co-send' },
        { what: '主办件从送主办单位开始', status: 422, code: 'STEP_NOT_ON_ROUTE', says: /协办件/ },
      ),
      'resumeAt',
    ],
    [
      posting(
        { ...asked, past: { ...past, documentNumber: ahead } },
        { what: '文号还没有接续', status: 422, code: 'SERIES_BEHIND', says: /接续/ },
      ),
      'past.documentNumber',
    ],
    [
      posting(
        { ...asked, past: { ...past, reply: { ...(past.reply as object), class: 'Z' } } },
        { what: '没有这一类别', status: 422, code: 'CLASS_UNKNOWN', says: /没有“Z”/ },
      ),
      'past.reply.class',
    ],
  ];
  for (const [one, field] of cases) {
    const { body } = await refused(world, one);
    if (field) same(`${one.what}：哪一项`, field, body.field);
  }
  const [year, n] = [String(asked.session.year), asked.number];
  const { status } = await world.client.send('clerk', { path: `/v1/items/npc-${year}-${n}` });
  same('被拒绝的没有登记', 404, status);
}

/** The 文号 of a system letter comes after the old ones; an old one is used once. */
async function series(world: World, item: Item, number: string): Promise<void> {
  const again = await halfWayBody(world, WANTED, { at: 'consult', documentNumber: number });
  const taken = { status: 409, code: 'DOCUMENT_NUMBER_TAKEN', says: /已经用过/ };
  await refused(world, posting(again, { what: '同一文号再用一次', ...taken }));
  const back = { paper: 'reply', kind: 'suggestion', year: 2026, last: 1, reason: '改小' };
  await refused(world, {
    ...{ what: '文号往回接', by: 'clerk', status: 422, code: 'NUMBER_NOT_HIGHER', says: /往后接/ },
    call: { method: 'POST', path: '/v1/number-series', json: back },
  });
  const nth = (text = '') => Number(/(\d+)号$/.exec(text)?.[1]);
  matches(
    '新的文号',
    numberOf(world.profile.kinds.suggestion?.replyNumber ?? ''),
    item.documentNumber ?? '',
  );
  same('新文号接在旧文号之后', true, nth(item.documentNumber) > nth(number));
}

async function walked(world: World, itemId: string, walk: Walk = {}): Promise<Item> {
  const walker = createWalker(world, itemId);
  await until(
    `${itemId} 的第一步`,
    async () => (await world.client.item(itemId)).openTasks.length > 0,
  );
  const item = await walker.walk(walk);
  await world.dev?.idle();
  await walker.checkMails();
  return item;
}

/** 半途导入: items of the old list go on where they stood, to their end; nothing of the past is invented. */
export const halfWay: Scenario = {
  name: 'half-way',
  title: '半途导入：旧台账上的件（逐件或按表格）从所在的一步接着办到底；不可能的组合、撞号的不收',
  needsDev: true,
  async run(world) {
    const numbers = await oldNumbers(world, 4);
    const [asked = '', decided = '', unused = '', listed = ''] = numbers;
    const pattern = world.profile.kinds.suggestion?.replyNumber ?? '';
    const ahead = pattern.replace('{year}', '2026').replace('{n}', '88888');
    await refusals(world, [unused, ahead]);

    const promise = { at: 'consult', letter: letterOf(world.profile, 'promise') };
    const consulted = await importHalfWay(world, WANTED, { ...promise, documentNumber: asked });
    const [first] = await world.client.timeline(consulted);
    matches('经过的第一条', /〔半途导入〕.*征询意见.*台账\.xlsx第7行/, first?.what ?? '');
    const tracked = await walked(world, consulted);
    same('从征询意见走到', 'tracking', tracked.concluded?.how);
    same(
      '台账上的承诺接着跟踪',
      ['promise-1'],
      tracked.promises.map((one) => one.promiseId),
    );
    same(
      '旧的沟通记录有标记',
      true,
      tracked.contacts.every(({ imported }) => imported),
    );

    const early = await walked(world, await importHalfWay(world, WANTED, { at: 'investigate' }));
    same('从办前调查走到', 'closed', early.concluded?.how);
    await series(world, early, asked);

    const row = { at: 'decide', documentNumber: decided };
    const accepted = await walked(world, await importHalfWay(world, WANTED, row));
    same('从归口裁定走到', ['closed', 2], [accepted.concluded?.how, accepted.round]);
    same('旧评价只作记录', [[], 2], [accepted.ratings, accepted.halfWay?.ratings.length]);

    const co = { ...WANTED, leadUnit: '市总工会' };
    const sent = await walked(world, await importHalfWay(world, co, { at: 'co-send' }));
    same('从送主办单位走到', 'closed', sent.concluded?.how);
    await registerByFile(world, listed);
    world.report.held(
      '四件从四个不同的步骤接着办到底，文号没有撞，旧评价不进统计；台账按表格导入，读不了的行单独更正',
    );
  },
};
