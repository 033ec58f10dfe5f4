import { openName } from '../../domain/confidential.ts';
import type { Submitter } from '../../domain/item.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import { submitterTitle } from '../../mail/words.ts';

/** 张建国代表; somebody whose name the reader may not know keeps the open one. */
export function titleOf(submitter: Submitter): string {
  const open = submitter.confidential && submitter.name === openName(submitter);
  return open ? submitter.name : submitterTitle(submitter);
}

type Publication = Profile['publication']['byDefault'];

const LEAST: readonly Publication[] = ['none', 'title', 'full'];

const PUBLICATION_WORDS: Record<Publication, string> = {
  full: '全文公开',
  title: '仅公开标题',
  none: '不予公开',
};

/**
 * 公开属性: what the deputy agreed to and the place's rule allows, the narrower of both (domain.md §3.8);
 * undefined while the deputy's wish is not on record.
 */
export function publicationWords(
  { item }: Pick<ItemState, 'item'>,
  { publication }: Pick<Profile, 'publication'>,
): string | undefined {
  if (!item.publicationWish) return undefined;
  const [wish, rule] = [item.publicationWish, publication.byDefault];
  const narrower = LEAST.indexOf(wish) < LEAST.indexOf(rule) ? wish : rule;
  return PUBLICATION_WORDS[narrower];
}

/** What may not stand in the name of a file on any system, and what would hide one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const UNSAFE = /[\u0000-\u001f\\/:*?"<>|]/g;

/** 〔2026〕12号答复函-张建国, or before there is a number 草稿-第012号答复函-张建国. */
export function fileNameOf(
  name: string,
  { number, item, to }: { number?: string | undefined; item: string; to: string },
): string {
  const serial = number && /〔.*$/.exec(number)?.[0];
  const beginning = serial ? `${serial}${name}` : `草稿-第${item}号${name}`;
  return `${beginning}-${to}`.replaceAll(UNSAFE, '').slice(0, 100);
}

/** 《关于……的建议》, not 《《……》》. */
export const quoted = (title: string): string => (/^《.*》$/.test(title) ? title : `《${title}》`);
