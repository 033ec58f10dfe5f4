import { afterEach, describe, expect, it, vi } from 'vitest';

import { BadInput } from '../../functions/api/http/problem.ts';
import { Refusal } from '../../functions/domain/errors.ts';

// The logger writes to the console of the process only where it is told that this is no Lambda.
vi.stubEnv('POWERTOOLS_DEV', 'true');
const { logger, withoutAddresses } = await import('../../functions/runtime/logger.ts');

const written: string[] = [];
for (const level of ['error', 'warn', 'info'] as const) {
  vi.spyOn(console, level).mockImplementation((line: string) => void written.push(line));
}
afterEach(() => {
  written.length = 0;
});

describe('the logger', () => {
  it('prints no address, wherever it stands', () => {
    const error = new Error('Email address is not verified: <zhang.san@daibiao.example>');
    error.stack = `Error: zhang.san@daibiao.example\n    at send (mail.mjs:1:2)`;
    Object.assign(error, { cause: new Error('to li@weiyuan.example') });
    logger.error('reaction failed for wang@rsj.example', {
      error,
      deep: { list: ['a@b.example', { to: '李敏 <c@d.example>' }] },
    });
    logger.warn('warn', { to: 'e@f.example' });
    logger.info('info', { text: '发给g@h.example的邮件' });
    expect(written).toHaveLength(3);
    for (const line of written) {
      expect(line).not.toMatch(/[\w.]@\w/);
      expect(line).toContain('***@***');
    }
    expect(written[2]).toContain('发给***@***的邮件');
  });

  it('prints of an error what it is and where, and nothing that hangs on it', () => {
    const record = { Item: { name: { S: '许知微' }, phone: { S: '13800000000' } } };
    const inner = Object.assign(new Error('inner'), record);
    const error = Object.assign(new Error('Cancelled', { cause: inner }), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'ConditionalCheckFailed', ...record }],
    });
    const refusal = new Refusal('forbidden', 'FORBIDDEN', '由许知微办理', { details: record });
    logger.error('failed', { error });
    logger.error('failed', refusal);
    logger.error('failed', { error: new BadInput([{ field: 'name', message: '许知微：不对' }]) });
    expect(written).toHaveLength(3);
    for (const line of written) expect(line).not.toMatch(/许知微|13800000000/);
    expect(JSON.parse(written[0] ?? '').error).toMatchObject({
      name: 'TransactionCanceledException',
      message: 'Cancelled',
      stack: expect.arrayContaining([expect.stringContaining('logger.test.ts')]),
      cause: { message: 'inner' },
    });
    expect(JSON.parse(written[1] ?? '').error).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leaves paths and ids as they are', () => {
    for (const text of ['node_modules/@aws-sdk/client-ses', 'item#npc-2026-012:7', 'at 10:30']) {
      expect(withoutAddresses(text)).toBe(text);
    }
  });
});
