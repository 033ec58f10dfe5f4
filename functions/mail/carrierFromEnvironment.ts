import { environment } from '../runtime/environment.ts';
import type { Carrier } from './carrier.ts';

/** The carrier that the template names; only its own library is loaded. */
export async function carrierFromEnvironment(): Promise<Carrier> {
  const from = environment('MAIL_FROM');
  if (environment('MAIL_ADAPTER') === 'ses') {
    const { sesCarrier, sesClient } = await import('./ses.ts');
    const configurationSet = environment('MAIL_CONFIGURATION_SET');
    return sesCarrier({ ses: sesClient(), from, configurationSet });
  }
  const [{ smtpCarrier }, { accountFromSecret }] = await Promise.all([
    import('./smtp.ts'),
    import('./smtpAccount.ts'),
  ]);
  return smtpCarrier({
    host: environment('SMTP_HOST'),
    port: Number(environment('SMTP_PORT')),
    from,
    account: accountFromSecret(environment('SMTP_SECRET_ARN')),
  });
}
