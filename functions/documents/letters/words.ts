import { openName } from '../../domain/confidential.ts';
import type { Submitter } from '../../domain/item.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { SCOPE_NAMES } from '../../domain/publication.ts';
import type { ItemState } from '../../domain/state.ts';
import { decisionNow, wishOf } from '../../domain/toPublish.ts';
import { submitterTitle } from '../../mail/words.ts';

/** 张建国代表; somebody whose name the reader may not know keeps the open one. */
export function titleOf(submitter: Submitter): string {
  const open = submitter.confidential && submitter.name === openName(submitter);
  return open ? submitter.name : submitterTitle(submitter);
}

type Publication = Profile['publication']['byDefault'];

const LEAST: readonly Publication[] = ['none', 'title', 'full'];

/**
 * 公开属性: as it was decided; before that what those who made the item agreed to and the place's rule allows,
 * the narrower of both (domain.md §3.8). Undefined while no wish is on record.
 */
export function publicationWords(state: ItemState, profile: Profile): string | undefined {
  const decided = decisionNow(state);
  if (decided) return SCOPE_NAMES[decided.scope];
  const { item, publication } = state;
  if (!item.publicationWish && !publication?.wishes?.length) return undefined;
  const [wish, rule] = [wishOf(state, profile), profile.publication.byDefault];
  const narrower = LEAST.indexOf(wish) < LEAST.indexOf(rule) ? wish : rule;
  return SCOPE_NAMES[narrower];
}

/** What may not stand in the name of a file on any system, and what would hide one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const UNSAFE = /[\u0000-\u001f\\/:*?"<>|]/g;

/** 〔2026〕12号答复函-张建国; without a number 第012号延期申请-市人大, of what is not signed 草稿-第012号…… */
export function fileNameOf(
  name: string,
  about: { number?: string | undefined; draft: boolean; item: string; to: string },
): string {
  const serial = about.draft ? undefined : /〔.*$/.exec(about.number ?? '')?.[0];
  const beginning = `${about.draft ? '草稿-' : ''}${serial ?? `第${about.item}号`}`;
  return `${beginning}${name}-${about.to}`.replaceAll(UNSAFE, '').slice(0, 100);
}

/** 《关于……的建议》, not 《《……》》. */
export const quoted = (title: string): string => (/^《.*》$/.test(title) ? title : `《${title}》`);
