import { escapeHtml, page, table } from '../dev/html.ts';
import { BadRequest, type DevRoute, devRoute, htmlPage, json } from '../dev/routes.ts';
import type { Clock } from '../ports.ts';
import type { Issuer } from './issuer.ts';
import { publicPart } from './key.ts';
import type { Directory } from './people.ts';

/** /dev/issuer, /dev/token and /dev/people. */
export function issuerRoutes(issuer: Issuer, directory: Directory, clock: Clock): DevRoute[] {
  return [
    devRoute('GET /dev/issuer/.well-known/openid-configuration', () =>
      json({
        issuer: issuer.url,
        jwks_uri: `${issuer.url}/jwks`,
        token_endpoint: `${issuer.url.replace(/\/issuer$/, '')}/token`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
      }),
    ),
    devRoute('GET /dev/issuer/jwks', () => json({ keys: [publicPart(issuer.key)] })),
    devRoute('POST /dev/token', async ({ fields }) => {
      const { person, expiresIn } = await fields();
      if (typeof person !== 'string') {
        throw new BadRequest('请给出人员，例如 {"person":"clerk"}；名单见 /dev/people');
      }
      if (expiresIn !== undefined && typeof expiresIn !== 'number') {
        throw new BadRequest('expiresIn 应为秒数');
      }
      const token = await issuer.token(person, expiresIn);
      if (!token) throw new BadRequest(`没有演示人员“${person}”；名单见 /dev/people`, 404);
      return json(token);
    }),
    devRoute('GET /dev/people', ({ wantsPage }) => {
      if (!wantsPage) return json({ sections: directory.sections, people: directory.people });
      return htmlPage(page('演示人员', clock.today(), peoplePage(directory)));
    }),
  ];
}

function peoplePage({ people, sections }: Directory): string {
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const rows = people.map((person) => [
    `<code>${escapeHtml(person.id)}</code>`,
    escapeHtml(person.name),
    escapeHtml(person.title),
    escapeHtml(names.get(person.section ?? '') ?? person.section),
    person.roles.map((role) => `<span class="tag">${escapeHtml(role)}</span>`).join(''),
    escapeHtml(person.email),
  ]);
  const note = `<p class="soft">这些人都是虚构的。令牌：<code>curl -s -d '{"person":"clerk"}' …/dev/token</code></p>`;
  return note + table(['代号', '姓名', '职务', '科室', '角色', '邮箱'], rows);
}
