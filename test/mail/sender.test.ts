import { describe, expect, it } from 'vitest';
import { sender } from '../../functions/mail/sender.ts';

const decoded = (header: string) =>
  [...header.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)]
    .map((found) => Buffer.from(found[1] ?? '', 'base64').toString('utf8'))
    .join('');

describe('the sender', () => {
  it('is the bureau’s name before the address', () => {
    const header = sender('市人力资源和社会保障局', 'noreply@example.cn');
    expect(decoded(header)).toBe('市人力资源和社会保障局');
    expect(header).toMatch(/ <noreply@example\.cn>$/);
  });

  it('is cut between characters into words of at most 75 characters', () => {
    const name = '𠮷祥市人力资源和社会保障局'.repeat(5);
    const header = sender(name, 'a@b.cn');
    const words = header.split(' ').slice(0, -1);
    expect(words.length).toBeGreaterThan(3);
    expect(words.every((word) => word.length <= 75 && !decoded(word).includes('�'))).toBe(true);
    expect(decoded(header)).toBe(name);
  });

  it('lets no line break through', () => {
    expect(sender('局\r\nBcc: x@y', 'a@b.cn')).not.toMatch(/[\r\n]/);
  });

  it('is the address alone where the bureau has no name yet', () => {
    expect(sender('', 'a@b.cn')).toBe('a@b.cn');
  });
});
