import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { loadDirectory as decide } from '../../domain/decide/loadDirectory.ts';
import { append, link } from '../../store/append.ts';
import { loadDirectory, loadUnits } from '../../store/directory.ts';
import { DIRECTORIES } from '../../store/streams/bureau.ts';
import { positionIn } from '../../store/streams/load.ts';
import { mustMatch } from '../http/conditions.ts';
import { once } from '../http/remember.ts';
import { route } from '../http/route.ts';
import { directory } from '../schemas/directory.ts';

/** 我是谁，能做什么. */
export const getMe = route({
  method: 'GET',
  path: '/v1/me',
  operationId: 'getMe',
  summary: '我的姓名、角色和科室',
  response: z.looseObject({ id: z.string(), name: z.string(), roles: z.array(z.string()) }),
  status: 200,
  handle: async ({ actor }) => ({ status: 200, body: actor }),
});

/** 通讯录，供选择科室、承办人、在场人员、协办单位；不含联系方式. */
export const getDirectory = route({
  method: 'GET',
  path: '/v1/directory',
  operationId: 'getDirectory',
  summary: '通讯录：科室和人员（不含联系方式）',
  response: z.looseObject({
    version: z.number(),
    sections: z.array(z.looseObject({})),
    people: z.array(z.looseObject({})),
  }),
  status: 200,
  handle: async ({ store }) => {
    const [{ directory: known, version }, units] = await Promise.all([
      loadDirectory(store),
      loadUnits(store),
    ]);
    return {
      status: 200,
      body: {
        ...known,
        version,
        people: known.people.map(({ email: _email, phone: _phone, ...person }) => person),
        units: units.map(({ name, email }) => ({ name, reachable: email !== undefined })),
      },
    };
  },
});

/** 更新通讯录. */
export const putDirectory = route({
  method: 'PUT',
  path: '/v1/directory',
  operationId: 'putDirectory',
  summary: '更新通讯录（整体替换）',
  body: directory,
  response: z.object({ version: z.number() }),
  status: 200,
  handle: (call) => {
    const { store, clock, actor, body } = call;
    mustHaveRole(actor, ['admin'], '更新通讯录');
    return once(call, async (remember) => {
      const loaded = await loadDirectory(store);
      mustMatch(call, loaded.version);
      const event = link(
        positionIn(DIRECTORIES, 'main', loaded),
        decide(body),
        actor,
        clock.instant(),
      );
      const answer = { status: 200, body: { version: event.version } };
      await append(store, event, remember(answer));
      return answer;
    });
  },
});
