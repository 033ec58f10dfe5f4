import type { LetterMaker } from '../context.ts';
import type { LetterKind } from '../model.ts';
import { reply } from './reply.ts';

/** How each kind of paper is made. */
export const MAKERS: Record<LetterKind, LetterMaker> = { reply };
