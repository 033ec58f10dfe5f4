import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { factsOf } from './openapi/facts.ts';

/**
 * `npm run openapi`: reads out of the program who may call each operation and with which codes it refuses
 * (functions/api/openapi/facts.json).
 */
const ROOT = resolve(import.meta.dirname, '..');

const FACTS = join(ROOT, 'functions/api/openapi/facts.json');

const facts = await factsOf();
await writeFile(FACTS, JSON.stringify(facts));
await promisify(execFile)(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', FACTS]);
const { operations, codes } = facts;
console.log(`${Object.keys(operations).length} 项操作，${Object.keys(codes).length} 个错误代码`);
