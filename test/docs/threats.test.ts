import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/threats.md', 'utf8');
const rows = text.split('\n').filter((line) => /^\| [STRIDE]\s+\|/.test(line));
const filesOf = (words: string) =>
  [...words.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, file]) => file ?? '');

describe('docs/threats.md', () => {
  it('names a test for every threat, and every one that it names exists', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => filesOf(row).length === 0)).toEqual([]);
    expect([...new Set(filesOf(text))].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has every kind of threat, and every boundary of the drawing', () => {
    const kinds = new Set(rows.map((row) => row[2]));
    expect([...kinds].sort().join('')).toBe('DEIRST');
    for (const boundary of '①②③④⑤⑥⑦⑧') expect(text).toMatch(new RegExp(`### ${boundary} `));
  });
});
