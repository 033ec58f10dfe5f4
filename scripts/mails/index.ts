import { TEMPLATE_NAMES } from '../../functions/mail/names.ts';
import type { PlannedMail, TemplateName } from '../../functions/mail/planned.ts';
import { render } from '../../functions/mail/render.ts';
import { type Samples, TODAY } from './base.ts';
import { BUREAU } from './bureau.ts';
import { CO_UNIT } from './coUnit.ts';
import { HANDLING } from './handling.ts';
import { RATING } from './rating.ts';

/** Invented data for every template. */
export const SAMPLES: Samples<TemplateName> = { ...HANDLING, ...RATING, ...CO_UNIT, ...BUREAU };

/** One mail as it would be sent. */
export interface Preview {
  template: TemplateName;
  /** 答复与征询意见 */
  name: string;
  subject: string;
  html: string;
  text: string;
}

const CONTEXT = {
  baseUrl: 'https://huiyin.example.cn',
  linkToken: 'preview'.padEnd(43, '-'),
  today: TODAY,
};

/** Every template with its samples, in the order of their Chinese names' list. */
export function previews(): Preview[] {
  return (Object.keys(TEMPLATE_NAMES) as TemplateName[]).flatMap((template) =>
    SAMPLES[template].map((data) => {
      const recipient = { id: 'preview', name: '', address: 'preview@huiyin.example' };
      const mail = render({ template, recipient, data } as PlannedMail, CONTEXT);
      return { template, name: TEMPLATE_NAMES[template], ...mail };
    }),
  );
}
