import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { NotTaken } from '../../functions/mail/carrier.ts';
import { smtpCarrier } from '../../functions/mail/smtp.ts';
import { keyOfTags } from '../../functions/store/ledger/mails.ts';
import { certificateForLocalhost } from '../support/certificate.ts';
import { type SmtpServerUnderTest, startSmtpServer } from '../support/smtpServer.ts';

const own = certificateForLocalhost();
const FROM = 'noreply@rsj.huiyin.example';
const key = { mailId: 'a1b2', stream: 'item#npc-2026-012', version: 7 };
const mail = {
  ...{ key, senderName: '市人力资源和社会保障局', to: 'wang@deputy.example' },
  ...{ subject: '答复与征询意见', text: '王代表：您好。', html: '<p>王代表：您好。</p>' },
};

let server: SmtpServerUnderTest | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function started(options: { secure?: boolean; plain?: boolean } = {}) {
  server = await startSmtpServer({ ...own, secure: false, ...options });
  return server;
}

/** The carrier to a server on this port; 465 is not ours to listen at, so what begins encrypted is said apart. */
const carrier = (port: number, more: object = {}) =>
  smtpCarrier({
    ...{ host: 'localhost', port, from: FROM, ca: own.cert },
    account: async () => ({ username: 'huiyin', password: 'secret' }),
    ...more,
  });

/** What became of an attempt that did not end well. */
const failed = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'taken',
    (error: unknown) => error,
  );

describe('mail by a server of the bureau’s own', () => {
  it('goes encrypted, signed in, with the bureau’s name, and marked so that it leads back to the ledger', async () => {
    const { port, taken } = await started();
    expect(await carrier(port)(mail)).toBe('a1b2');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      ...{ from: `FROM:<${FROM}>`, to: ['TO:<wang@deputy.example>'] },
      ...{ encrypted: true, user: 'huiyin' },
    });
    const text = taken[0]?.text ?? '';
    expect(text).toMatch(/^Message-ID: <a1b2@rsj\.huiyin\.example>/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(text).toContain(Buffer.from('王代表：您好。').toString('base64'));
    const tag = /^X-Huiyin-Event: (\S+)/m.exec(text)?.[1];
    expect(keyOfTags(key.mailId, tag)).toEqual(key);
  });

  it('goes encrypted from the first byte where the port says so', async () => {
    const { port, taken } = await started({ secure: true });
    expect(await carrier(port, { secure: true })(mail)).toBe('a1b2');
    expect(taken[0]?.encrypted).toBe(true);
  });

  it('tells nobody its password without encryption: not taken, tried again', async () => {
    const running = await started({ plain: true });
    const error = await failed(carrier(running.port)(mail));
    expect(error).toMatchObject({ name: 'NotTaken', forGood: false });
    expect(running.sessions.flat().filter((line) => /AUTH|MAIL/.test(line))).toEqual([]);
  });

  it('believes no server whose certificate nobody vouches for', async () => {
    const { port, sessions } = await started();
    const error = await failed(carrier(port, { ca: certificateForLocalhost().cert })(mail));
    expect(error).toMatchObject({ name: 'NotTaken', forGood: false });
    expect(sessions.flat().filter((line) => line.startsWith('AUTH'))).toEqual([]);
  });

  it.each([
    ['RCPT', '550 5.1.1 no such user', true],
    ['RCPT', '450 4.2.1 try later', false],
    ['RCPT', '550 5.7.1 relaying denied', false],
    ['text', '554 5.6.0 not this one', true],
    ['text', '451 4.3.0 disk full', false],
    ['DATA', '554 5.5.1 no', true],
    ['MAIL', '553 5.1.8 sender unknown', false],
    ['AUTH', '535 5.7.8 wrong password', false],
    ['AUTH', '454 4.7.0 later', false],
    ['RCPT', 'drop', false],
    ['DATA', 'drop', false],
  ] as const)(
    'that answers %s with “%s” was certainly not handed over; for good: %s',
    async (word, answer, forGood) => {
      const running = await started();
      running.answers[word] = answer;
      const error = await failed(carrier(running.port)(mail));
      expect(error).toBeInstanceOf(NotTaken);
      expect(error).toMatchObject({ forGood });
      // The reason goes into the logs.
      expect((error as NotTaken).reason).not.toMatch(/@|wang/);
      expect(running.taken).toEqual([]);
    },
  );

  it('that is lost after the text went out is in doubt', async () => {
    const running = await started();
    running.answers.text = 'drop';
    const error = await failed(carrier(running.port)(mail));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NotTaken);
  });

  it('whose server is not there is not taken', async () => {
    const gone = createServer();
    await new Promise<void>((listening) => gone.listen(0, '127.0.0.1', listening));
    const { port } = gone.address() as { port: number };
    await new Promise((closed) => gone.close(closed));
    expect(await failed(carrier(port)(mail))).toMatchObject({ name: 'NotTaken', forGood: false });
  });
});
