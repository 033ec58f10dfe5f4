import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openApiDocument } from '../functions/api/openapi/document.ts';
import { type TypedDocument, typesOf } from './client/types.ts';

/** `npm run client`: the types of web/api, from the OpenAPI document. */
const FILE = resolve(import.meta.dirname, '../web/api/types.ts');

await writeFile(FILE, typesOf((await openApiDocument()) as unknown as TypedDocument));
console.log(FILE);
