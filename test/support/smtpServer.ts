import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';

/** What the server answers to a command instead of taking the mail, by the command's first word. */
export interface SmtpAnswers {
  /** `550 5.1.1 …`; `drop` closes the line without a word. */
  AUTH?: string;
  MAIL?: string;
  RCPT?: string;
  /** To the command DATA. */
  DATA?: string;
  /** To the whole text. */
  text?: string;
}

/** A mail as the server has it. */
export interface TakenMail {
  from: string;
  to: string[];
  text: string;
  encrypted: boolean;
  user: string;
}

/** A little mail server on a free port of this machine. */
export interface SmtpServerUnderTest {
  port: number;
  taken: TakenMail[];
  /** Sessions that began, with the commands of each; the text of mails is left out. */
  sessions: string[][];
  answers: SmtpAnswers;
  stop: () => Promise<void>;
}

interface Options {
  key: string;
  cert: string;
  /** TLS from the first byte; otherwise STARTTLS. */
  secure: boolean;
  /** Leaves STARTTLS out of what it can do. */
  plain?: boolean;
}

/** Serves one connection, plain or encrypted, line by line. */
function serve(server: SmtpServerUnderTest, options: Options, socket: Socket, greet = true): void {
  const commands: string[] = [];
  server.sessions.push(commands);
  const encrypted = socket instanceof TLSSocket;
  const say = (line: string) => {
    if (line === 'drop') socket.destroy();
    else socket.write(`${line}\r\n`);
  };
  const mail: TakenMail = { from: '', to: [], text: '', encrypted, user: '' };
  let rest = '';
  let inText = false;
  const act = (line: string) => {
    commands.push(line);
    const [word = '', argument = ''] = line.split(' ');
    const { answers } = server;
    switch (word.toUpperCase()) {
      case 'EHLO':
        if (!encrypted && !options.plain) say('250-localhost');
        return say(encrypted || options.plain ? '250 AUTH PLAIN' : '250 STARTTLS');
      case 'STARTTLS': {
        if (options.plain) return say('502 not here');
        say('220 go ahead');
        socket.removeAllListeners('data');
        const secureContext = createSecureContext(options);
        const inner = new TLSSocket(socket, { isServer: true, secureContext });
        return serve(server, options, inner, false);
      }
      case 'AUTH':
        mail.user =
          Buffer.from(line.split(' ')[2] ?? '', 'base64')
            .toString()
            .split('\0')[1] ?? '';
        return say(answers.AUTH ?? '235 welcome');
      case 'MAIL':
        mail.from = argument;
        return say(answers.MAIL ?? '250 ok');
      case 'RCPT':
        if (!answers.RCPT) mail.to.push(argument);
        return say(answers.RCPT ?? '250 ok');
      case 'DATA':
        inText = !answers.DATA;
        return say(answers.DATA ?? '354 go on');
      default:
        return say('221 bye');
    }
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString();
    for (;;) {
      const end = inText ? rest.indexOf('\r\n.\r\n') : rest.indexOf('\r\n');
      if (end < 0) return;
      const piece = rest.slice(0, end);
      rest = rest.slice(end + (inText ? 5 : 2));
      if (inText) {
        inText = false;
        if (!server.answers.text) server.taken.push({ ...mail, text: piece });
        say(server.answers.text ?? '250 2.0.0 queued as 42');
      } else act(piece);
    }
  });
  if (greet) say('220 localhost');
}

/** Starts the server; it believes any password and takes any mail until `answers` says otherwise. */
export async function startSmtpServer(options: Options): Promise<SmtpServerUnderTest> {
  const sockets = new Set<Socket>();
  const accept = (socket: Socket) => serve(server, options, socket);
  const listener: Server = options.secure ? createTlsServer(options, accept) : createServer(accept);
  listener.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  const server: SmtpServerUnderTest = {
    port: (listener.address() as AddressInfo).port,
    taken: [],
    sessions: [],
    answers: {},
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => listener.close(closed));
    },
  };
  return server;
}
