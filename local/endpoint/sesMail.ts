import type { AcceptedMail } from '../ports.ts';
import { Fault } from './fault.ts';

/** SES limits: recipients and bytes of one message, tags. */
const MOST_RECIPIENTS = 50;
const MOST_BYTES = 10_485_760;
const MOST_TAGS = 50;
const TAG = /^[A-Za-z0-9_-]{1,256}$/;

function invalid(message: string): Fault {
  return new Fault('InvalidParameterValue', message);
}

function members(form: URLSearchParams, prefix: string): string[] {
  const found: string[] = [];
  for (let at = 1; form.has(`${prefix}.member.${at}`); at += 1) {
    found.push(form.get(`${prefix}.member.${at}`) ?? '');
  }
  return found;
}

/** The bare address of `Name <address>`; raises as SES does on what it would not take. */
export function bareAddress(text: string): string {
  if (Buffer.byteLength(text) !== text.length) {
    throw invalid(`Address must be ASCII; encode names as MIME words (RFC 2047): ${text}`);
  }
  const address = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text.trim();
  const [local = '', domain = '', ...others] = address.split('@');
  if (local === '' || domain === '' || others.length > 0) throw invalid("Missing final '@domain'");
  if (/\s/.test(address)) throw invalid('Local address contains control or whitespace');
  return address;
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let at = 1; form.has(`Tags.member.${at}.Name`); at += 1) {
    const name = form.get(`Tags.member.${at}.Name`) ?? '';
    const value = form.get(`Tags.member.${at}.Value`) ?? '';
    if (!TAG.test(name)) throw invalid(`Invalid tag name <${name}>`);
    if (!TAG.test(value)) throw invalid(`Invalid tag value <${value}>`);
    tags[name] = value;
  }
  if (Object.keys(tags).length > MOST_TAGS) throw invalid(`At most ${MOST_TAGS} tags`);
  return tags;
}

/** Reads SES v1's SendEmail form; raises (Fault) what SES refuses. Copies are recipients like the others. */
export function readMail(form: URLSearchParams, bytes: number): AcceptedMail {
  const addressees = ['ToAddresses', 'CcAddresses', 'BccAddresses'].flatMap((kind) =>
    members(form, `Destination.${kind}`),
  );
  if (addressees.length === 0) throw invalid("Missing required header 'To'.");
  if (addressees.length > MOST_RECIPIENTS) {
    throw invalid(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
  }
  if (bytes > MOST_BYTES) {
    throw invalid(`Message length is more than ${MOST_BYTES} bytes long: '${bytes}'.`);
  }
  const subject = form.get('Message.Subject.Data');
  const html = form.get('Message.Body.Html.Data') ?? '';
  const text = form.get('Message.Body.Text.Data') ?? '';
  if (subject === null) throw new Fault('ValidationError', 'Message.Subject is required');
  if (html === '' && text === '') throw new Fault('ValidationError', 'Message.Body is empty');
  const source = form.get('Source') ?? '';
  bareAddress(source);
  for (const reply of members(form, 'ReplyToAddresses')) bareAddress(reply);
  const configurationSet = form.get('ConfigurationSetName');
  return {
    from: source,
    to: addressees.map(bareAddress),
    subject,
    html,
    text,
    tags: tagsOf(form),
    ...(configurationSet !== null && { configurationSet }),
  };
}
