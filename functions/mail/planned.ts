import type { CivilDate } from '../domain/calendar/civilDate.ts';
import type { LinkScope } from '../store/ledger/links.ts';
import type { BureauTemplates } from './planned/bureau.ts';
import type { CoUnitTemplates } from './planned/coUnit.ts';
import type { DigestTemplates } from './planned/digest.ts';
import type { HandlingTemplates } from './planned/handling.ts';
import type { RatingTemplates } from './planned/rating.ts';

export type { DailyWords, WeeklyWords } from './planned/digest.ts';
export type { DueWords, MailBase, PhoneWords, PromiseWords, RatingWords } from './planned/words.ts';

/** What each template needs, by its name. */
export interface TemplateData
  extends HandlingTemplates,
    RatingTemplates,
    CoUnitTemplates,
    BureauTemplates,
    DigestTemplates {}

export type TemplateName = keyof TemplateData;

/** One mail to one person because of one event; not yet rendered, as the link has no token yet. */
export type PlannedMail<T extends TemplateName = TemplateName> = {
  [N in T]: {
    template: N;
    recipient: { id: string; name: string; address: string };
    /** A link must be minted for it; `expiresOn` is the last day on which it opens. */
    link?: { scope: LinkScope; expiresOn: CivilDate };
    data: TemplateData[N];
  };
}[T];

/** A mail ready to be sent; both bodies say the same. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** What is known only when it is sent. */
export interface RenderContext {
  /** Where the deputies' page is, without the path. */
  baseUrl: string;
  /** Needed for a mail planned with a link. */
  linkToken?: string;
  today: CivilDate;
}
