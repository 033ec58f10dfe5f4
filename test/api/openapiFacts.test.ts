import { describe, expect, it } from 'vitest';
import facts from '../../functions/api/openapi/facts.json' with { type: 'json' };
import { factsOf } from '../../scripts/openapi/facts.ts';
import { refusalsIn } from '../../scripts/openapi/refusals.ts';

const known: Record<string, unknown> = facts.operations;

/** A few of each kind; all of them take ten seconds (`npm run openapi`). */
const SAMPLE = ['getItem', 'listItems', 'registerItem', 'issueUrge', 'putDirectory', 'getSheet'];

describe('what the document says of rights and refusals', () => {
  it('is what the program does: npm run openapi writes it anew', { timeout: 30_000 }, async () => {
    const { operations } = await factsOf(new Set(SAMPLE));
    for (const name of SAMPLE) expect(operations[name], name).toEqual(known[name]);
  });

  it('has a sentence for every code but the general ones', () => {
    const sentences: Record<string, string> = facts.codes;
    const codes = Object.values(facts.operations).flatMap(({ errors }) =>
      Object.values(errors as Record<string, string[]>).flat(),
    );
    const silent = [...new Set(codes)].filter((code) => !sentences[code]);
    expect(silent.sort()).toEqual(['FORBIDDEN', 'NO_HEADER', 'STATE_SECRET']);
  });
});

describe('reading refusals out of the program', () => {
  it('finds status, code and sentence, whatever a template fills in', () => {
    const text = [
      `throw invalid2("DUE_PAST", \`\${id}：须在\${days.map((d) => \`\${d}日\`).join("、")}之后。\`, "due");`,
      'throw new Refusal("conflict", "URGE_PENDING", "本件已有催办还没有回复。");',
      'throw forbidden("您只能查看本科室的件。");',
      'function notFound(message, code = "NOT_FOUND") {}',
    ].join('\n');
    expect(refusalsIn(text)).toEqual([
      { status: 422, code: 'DUE_PAST', sentence: '…：须在…之后。' },
      { status: 409, code: 'URGE_PENDING', sentence: '本件已有催办还没有回复。' },
      { status: 403, code: 'FORBIDDEN', sentence: '您只能查看本科室的件。' },
    ]);
  });
});
