import type { ItemKind, NewItem, Part } from '../../domain/item.ts';
import { isNothing } from './text.ts';

/** What a fixed-choice cell says; undefined when the words are not known. */
export type Reading<T> = { value: T } | undefined;

/** Brackets, spaces and quotes do not matter in a fixed-choice cell. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]【】〔〕“”"'、,。]/g, '');
}

/** 类型 (domain.md §1 row 1). A 议案 that reaches a bureau has been turned into a suggestion. */
export function readKind(text: string): Reading<ItemKind> {
  const word = bare(text);
  if (/提案/.test(word)) return { value: 'proposal' };
  if (/议案/.test(word)) return { value: 'motion' };
  if (/建议|批评|意见/.test(word) && word.length <= 12) return { value: 'suggestion' };
  return undefined;
}

const PARTS: [RegExp, Part][] = [
  [/^(主办|牵头|主办件|牵头办理|主办单位)$/, 'lead'],
  [/^(独办|单独办理|独办件|单办)$/, 'sole'],
  [/^(分办|分别办理|分办件|分别答复)$/, 'split'],
  [/^(协办|会办|协办件|会办件|配合|协助办理|协办单位)$/, 'co'],
];

/** 办理类型: 主办 / 独办 / 分办 / 协办(会办) (domain.md §3.3). */
export function readPart(text: string): Reading<Part> {
  const word = bare(text);
  const found = PARTS.find(([pattern]) => pattern.test(word));
  return found && { value: found[1] };
}

/** 公开意愿 (domain.md §3.8); an empty cell says nothing of it. */
export function readPublicationWish(text: string): Reading<NewItem['publicationWish']> {
  const word = bare(text);
  if (isNothing(word)) return { value: undefined };
  if (/标题|案由/.test(word)) return { value: 'title' };
  if (/^(不同意(公开|全文公开)?|不公开|不宜公开|否|不)$/.test(word)) return { value: 'none' };
  if (/^(同意|同意全文公开|同意公开|全文公开|全文|公开|可公开|可以公开|主动公开|是)$/.test(word)) {
    return { value: 'full' };
  }
  return undefined;
}

/** 重点督办: yes or no; an empty cell is no. */
export function readYesNo(text: string): Reading<boolean> {
  const word = bare(text);
  if (isNothing(word) || /^(否|不是|非重点|非|×|✗|✘|x|n|no|0|false)$/i.test(word))
    return { value: false };
  if (/^(是|√|✓|✔|☑|●|★|y|yes|1|true)$/i.test(word)) return { value: true };
  if (/重点|督办/.test(word) && !/[非不否]/.test(word)) return { value: true };
  return undefined;
}
