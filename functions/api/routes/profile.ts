import * as z from 'zod/mini';
import { route } from '../http/route.ts';

/** 本地做法（profile）：用语、时限、类别、评价等次、签发. */
export const getProfile = route({
  method: 'GET',
  path: '/v1/profile',
  operationId: 'getProfile',
  summary: '现行的本地做法：用语、时限、类别、评价等次、签发和送达规则',
  description:
    '新收的件按现行版本办理；已收的件一直按收件时的版本办理，版本见各件的 profile。各条规则的出处见 profiles/ 里的文件。',
  response: z.looseObject({
    id: z.string(),
    version: z.string(),
    name: z.string(),
    words: z.looseObject({}),
    clocks: z.looseObject({}),
    classes: z.array(z.looseObject({ letter: z.string(), words: z.string() })),
  }),
  status: 200,
  handle: async ({ rules: { profile } }) => ({ status: 200, body: profile }),
});
