import { afterEach, describe, expect, it, vi } from 'vitest';

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

  it('leaves paths and ids as they are', () => {
    for (const text of ['node_modules/@aws-sdk/client-ses', 'item#npc-2026-012', 'at 10:30']) {
      expect(withoutAddresses(text)).toBe(text);
    }
  });
});
