import type { Addressee } from './told.ts';

/** A mail that must be sent, once. */
export interface ExpectedMail {
  address: string;
  name: string;
  subject: string;
}

/** One subject to each address, once. */
export function once(subject: string, addressees: readonly Addressee[]): ExpectedMail[] {
  const byAddress = new Map(addressees.map((one) => [one.email ?? '', one]));
  byAddress.delete('');
  return [...byAddress].map(([address, { name }]) => ({ address, name, subject }));
}
