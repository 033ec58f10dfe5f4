import type { MailFaults } from '../mailFaults.ts';
import type { Assembly, MailSink, Resource } from '../ports.ts';
import type { Place } from '../template/identity.ts';
import type { Answer, Demand, Exchange, FirstHeld, Need } from './exchange.ts';
import { Fault, LostAnswer, notImplemented } from './fault.ts';
import { bareAddress, readMail } from './sesMail.ts';
import { escapeXml } from './xml.ts';

/** The verified identity that covers an address: itself, its domain or a parent domain. */
function identityOf(identities: readonly Resource[], address: string): Resource | undefined {
  const wanted = address.toLowerCase();
  const domain = wanted.slice(wanted.indexOf('@') + 1);
  const covers = (name: string): boolean =>
    name.includes('@') ? name === wanted : domain === name || domain.endsWith(`.${name}`);
  return identities
    .filter(({ ref }) => covers(ref.toLowerCase()))
    .sort((one, other) => other.ref.length - one.ref.length)[0];
}

/**
 * SES version 1 (query protocol): SendEmail into the sink; other operations are refused by name.
 * A template that leaves the identity to the operator (verified by hand, once) has none here: then
 * the address or its domain counts as verified, and the role's policy decides which.
 */
export function createSes(options: {
  assembly: Assembly;
  place: Place;
  mail: MailSink;
  demand: Demand;
  firstHeld: FirstHeld;
  /** How the provider misbehaves, where that is rehearsed. */
  mailFaults?: Pick<MailFaults, 'meet'>;
}): (exchange: Exchange) => Promise<Answer> {
  const { assembly, place, mail, demand, firstHeld, mailFaults } = options;
  const meet = (to: readonly string[]) =>
    mailFaults?.meet(to) ?? { announced: true, answered: true };
  const identities = assembly.byType('AWS::SES::EmailIdentity');
  const sets = assembly.byType('AWS::SES::ConfigurationSet');
  const prefix = `arn:${place.partition}:ses:${place.region}:${place.accountId}:identity/`;

  /** ARNs of the identities that may stand for an address; raises when none is verified. */
  const identitiesFor = (from: string): string[] => {
    if (identities.length === 0) return [prefix + from, prefix + from.slice(from.indexOf('@') + 1)];
    const identity = identityOf(identities, from);
    if (identity !== undefined) return [identity.arn];
    throw new Fault(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${place.region.toUpperCase()}: ${from}`,
    );
  };

  return async (exchange) => {
    const form = new URLSearchParams(exchange.body.toString());
    const action = form.get('Action') ?? `${exchange.method} ${exchange.path}`;
    if (action !== 'SendEmail') throw notImplemented('ses', action);
    const message = readMail(form, exchange.body.length);
    const from = bareAddress(message.from);
    const context = { 'ses:FromAddress': from, 'ses:Recipients': message.to };
    const right = (resource: string): Need => ({ action: 'ses:SendEmail', resource, context });
    const needs = [firstHeld(exchange, identitiesFor(from).map(right)) ?? right('*')];
    if (message.configurationSet !== undefined) {
      const set = sets.find(({ ref }) => ref === message.configurationSet);
      if (set === undefined) {
        throw new Fault(
          'ConfigurationSetDoesNotExist',
          `Configuration set <${message.configurationSet}> does not exist.`,
        );
      }
      needs.push(right(set.arn));
    }
    demand(exchange, needs);
    const course = meet(message.to);
    const id = mail.accept(message, course.announced);
    if (!course.answered) throw new LostAnswer();
    return {
      status: 200,
      headers: { 'content-type': 'text/xml', 'x-amzn-requestid': exchange.requestId },
      body: `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${escapeXml(id)}</MessageId></SendEmailResult><ResponseMetadata><RequestId>${exchange.requestId}</RequestId></ResponseMetadata></SendEmailResponse>`,
    };
  };
}
