import { LETTER_TEMPLATE_PREFIX } from '../../domain/events.ts';
import { reduceLetterTemplates } from '../../domain/reduce/letterTemplate.ts';
import { streamKind } from './kind.ts';

/** 函件模板: in no list, for there is one stream a kind of letter and each is short. */
export const LETTER_TEMPLATES = streamKind({
  prefix: LETTER_TEMPLATE_PREFIX,
  reduce: reduceLetterTemplates,
  rows: () => [],
});
