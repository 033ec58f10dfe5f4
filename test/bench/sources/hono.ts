/** The same job as `checked` (shell.ts) behind hono and its adapter for Lambda. */
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { parse } from '../../../functions/api/http/parse.ts';
import { newItem } from '../../../functions/api/schemas/item.ts';

const answer = { itemId: 'npc-2026-012', version: 1 };
const app = new Hono();
app.get('/v1/items/:itemId', (c) => c.json(answer, 201));
app.post('/v1/items', async (c) => {
  parse(newItem, await c.req.json());
  return c.json(answer, 201);
});

export const hono = handle(app);
