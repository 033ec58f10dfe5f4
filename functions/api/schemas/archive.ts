import * as z from 'zod/mini';

/** 归档包: where it can be fetched, and which papers are not in it. */
export const archiveAddress = z.object({
  itemId: z.string(),
  url: z.string(),
  fileName: z.string(),
  /** Of the zip. */
  bytes: z.number(),
  sha256: z.string(),
  /** Seconds for which the address opens. */
  expiresIn: z.number(),
  /** How many files of papers are in it. */
  enclosed: z.number(),
  notEnclosed: z.array(
    z.object({
      paperId: z.string(),
      n: z.number(),
      title: z.string(),
      fileName: z.string(),
      size: z.number(),
      sha256: z.string(),
      why: z.string(),
    }),
  ),
});
