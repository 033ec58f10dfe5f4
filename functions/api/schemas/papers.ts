import * as z from 'zod/mini';
import { PAPER_KINDS, PAPER_TAGS, type PaperKind } from '../../domain/paper.ts';
import { note, text } from './parts.ts';

/** 文件：文件名（带扩展名）、内容的 SHA-256、字节数. */
const file = {
  fileName: text(200),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '应为 64 位十六进制的 SHA-256' })),
  size: z.int().check(z.minimum(1)),
};

/** 要上传的文件. */
export const paperUpload = z.strictObject(file);

/** 收入材料：类别、名称；personal 表示里面有代表、委员的联系方式，来文原件不写也算有. */
export const newPaper = z.strictObject({
  ...file,
  tag: z.enum(PAPER_TAGS),
  title: text(200),
  personal: z.optional(z.boolean()),
  note: note(500),
});

/** 材料新版本. */
export const newVersion = z.strictObject({ ...file, note: note(500) });

/** 移除材料：写明理由. */
export const paperRemoval = z.strictObject({ reason: text(500) });

/** 把文件直接 PUT 到 url，带上 headers；然后确认收入. */
export const paperTicket = z.object({
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresIn: z.number(),
});

/** 下载地址，到期作废. */
export const paperAddress = z.object({
  url: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  expiresIn: z.number(),
});

const kind = z.enum(Object.keys(PAPER_KINDS) as PaperKind[]);

/** 收入的结果：按内容认出的种类. */
export const paperKept = z.object({
  itemId: z.string(),
  paperId: z.string(),
  n: z.number(),
  kind,
});

/** 已移除. */
export const paperGone = z.object({ itemId: z.string(), paperId: z.string() });

/** 一件的材料. */
export const paperList = z.object({
  itemId: z.string(),
  papers: z.array(
    z.looseObject({
      paperId: z.string(),
      tag: z.enum(PAPER_TAGS),
      tagName: z.string(),
      title: z.string(),
      personal: z.boolean(),
      mayOpen: z.boolean(),
      versions: z.array(
        z.looseObject({
          n: z.number(),
          fileName: z.string(),
          kind,
          sha256: z.string(),
          size: z.number(),
          at: z.string(),
          by: z.string(),
        }),
      ),
      removed: z.optional(z.object({ reason: z.string(), on: z.string(), by: z.string() })),
    }),
  ),
  files: z.number(),
  most: z.number(),
  mostMegabytes: z.number(),
});
