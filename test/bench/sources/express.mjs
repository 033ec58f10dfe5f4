/** The same job as `checked` (shell.ts) behind express and the adapter that most use for Lambda. */
import app from 'express';
import serverless from 'serverless-http';
import { parse } from '../../../functions/api/http/parse.ts';
import { newItem } from '../../../functions/api/schemas/item.ts';

const answer = { itemId: 'npc-2026-012', version: 1 };
const server = app();
server.use(app.json());
server.get('/v1/items/:itemId', (_request, response) => {
  response.status(201).json(answer);
});
server.post('/v1/items', (request, response) => {
  parse(newItem, request.body);
  response.status(201).json(answer);
});

export const express = serverless(server);
