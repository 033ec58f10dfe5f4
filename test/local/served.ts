import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DevRoute, serveDev } from '../../local/dev/routes.ts';

/** Serves routes on a free port; `get` asks as a program, or as a browser. */
export async function served(routes: readonly DevRoute[]) {
  const server = createServer(async (request, response) => {
    if (!(await serveDev(routes, request, response))) response.writeHead(418).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    get: (path: string, browser = false) =>
      fetch(base + path, browser ? { headers: { accept: 'text/html' } } : {}),
    close: () => server.close(),
  };
}
