/** The same job as `checked` (shell.ts) behind express and the adapter that most use for Lambda. */
import app from 'express';
import serverless from 'serverless-http';

const answer = { itemId: 'npc-2026-012', version: 1 };

/** `check` holds a body to its schema. (No types are installed for express: this stays JavaScript.) */
export function expressWith(check) {
  const server = app();
  server.use(app.json());
  server.get('/v1/items/:itemId', (_request, response) => {
    response.status(201).json(answer);
  });
  server.post('/v1/items', (request, response) => {
    check(request.body);
    response.status(201).json(answer);
  });
  return serverless(server);
}
