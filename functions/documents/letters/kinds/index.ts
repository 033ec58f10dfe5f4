import type { LetterMaker } from '../context.ts';
import type { LetterKind } from '../model.ts';
import { coOpinion } from './coOpinion.ts';
import { faceRecord } from './faceRecord.ts';
import { inspection } from './inspection.ts';
import { ratingForm } from './ratingForm.ts';
import { reply } from './reply.ts';
import { secondReply } from './secondReply.ts';
import { extension, request, returned } from './upward.ts';
import { urge } from './urge.ts';

/** How each kind of paper is made. */
export const MAKERS: Record<LetterKind, LetterMaker> = {
  reply,
  'co-opinion': coOpinion,
  urge,
  return: returned,
  extension,
  request,
  inspection,
  'rating-form': ratingForm,
  'face-record': faceRecord,
  'second-reply': secondReply,
};
