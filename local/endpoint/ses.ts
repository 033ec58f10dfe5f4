import type { Assembly, MailSink, Resource } from '../ports.ts';
import type { Answer, Demand, Exchange, Need } from './exchange.ts';
import { Fault, notImplemented } from './fault.ts';
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

/** SES version 1 (query protocol): SendEmail into the sink; other operations are refused by name. */
export function createSes(options: {
  assembly: Assembly;
  mail: MailSink;
  demand: Demand;
}): (exchange: Exchange) => Promise<Answer> {
  const { assembly, mail, demand } = options;
  const identities = assembly.byType('AWS::SES::EmailIdentity');
  const sets = assembly.byType('AWS::SES::ConfigurationSet');

  return async (exchange) => {
    const form = new URLSearchParams(exchange.body.toString());
    const action = form.get('Action') ?? `${exchange.method} ${exchange.path}`;
    if (action !== 'SendEmail') throw notImplemented('ses', action);
    const message = readMail(form, exchange.body.length);
    const from = bareAddress(message.from);
    const identity = identityOf(identities, from);
    if (identity === undefined) {
      throw new Fault(
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region US-EAST-1: ${from}`,
      );
    }
    const context = { 'ses:FromAddress': from, 'ses:Recipients': message.to };
    const needs: Need[] = [{ action: 'ses:SendEmail', resource: identity.arn, context }];
    if (message.configurationSet !== undefined) {
      const set = sets.find(({ ref }) => ref === message.configurationSet);
      if (set === undefined) {
        throw new Fault(
          'ConfigurationSetDoesNotExist',
          `Configuration set <${message.configurationSet}> does not exist.`,
        );
      }
      needs.push({ action: 'ses:SendEmail', resource: set.arn, context });
    }
    demand(exchange, needs);
    const id = mail.accept(message);
    return {
      status: 200,
      headers: { 'content-type': 'text/xml', 'x-amzn-requestid': exchange.requestId },
      body: `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${escapeXml(id)}</MessageId></SendEmailResult><ResponseMetadata><RequestId>${exchange.requestId}</RequestId></ResponseMetadata></SendEmailResponse>`,
    };
  };
}
