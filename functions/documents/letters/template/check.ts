import { patchDetector } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../../../domain/errors.ts';
import type { LetterKind } from '../model.ts';
import { NEEDED, PLACEHOLDERS } from './placeholders.ts';

/** The largest template: 1 MB, and what it may be when it is unpacked. */
export const MOST_BYTES = 1024 * 1024;
const MOST_UNPACKED = 20 * MOST_BYTES;

const refuse = (code: string, message: string) => new Refusal('invalid', code, message);

/** The parts of the file. @throws Refusal TEMPLATE_NOT_DOCX */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const notDocx = refuse(
    'TEMPLATE_NOT_DOCX',
    '模板须是 .docx 文件，请用 Word 另存为 .docx 后上传。',
  );
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw notDocx;
        return true;
      },
    });
    if (!parts['word/document.xml'] || !parts['[Content_Types].xml']) throw notDocx;
    return parts;
  } catch {
    throw notDocx;
  }
}

/**
 * Whether a file may stand for the built layout: what it asks to be filled in. Nothing in it may be executed
 * or loaded from elsewhere.
 * @throws Refusal TEMPLATE_TOO_LARGE, TEMPLATE_NOT_DOCX, TEMPLATE_ACTIVE, TEMPLATE_MISSING, TEMPLATE_UNKNOWN
 */
export async function checkTemplate(kind: LetterKind, bytes: Uint8Array): Promise<string[]> {
  if (bytes.length > MOST_BYTES) {
    throw refuse('TEMPLATE_TOO_LARGE', '模板超过 1 MB，请删去图片后再上传。');
  }
  const parts = partsOf(bytes);
  const linked = Object.entries(parts).some(
    ([name, part]) => name.endsWith('.rels') && /TargetMode="External"/.test(strFromU8(part)),
  );
  const active = Object.keys(parts).some((name) => /vbaProject|activeX|embeddings\//.test(name));
  if (linked || active) {
    throw refuse('TEMPLATE_ACTIVE', '模板里有宏、嵌入的对象或外部链接，请去掉后再上传。');
  }
  const found = [...new Set(await patchDetector({ data: bytes, trimPlaceholders: true }))];
  const missing = NEEDED[kind].filter((name) => !found.includes(name));
  if (missing.length > 0) {
    const list = missing.map((name) => `{{${name}}}`).join('、');
    throw refuse('TEMPLATE_MISSING', `模板里缺少${list}，请加在相应的位置后再上传。`);
  }
  const strange = found.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name));
  if (strange.length > 0) {
    const list = strange.map((name) => `{{${name}}}`).join('、');
    const known = PLACEHOLDERS.join('、');
    throw refuse('TEMPLATE_UNKNOWN', `模板里的${list}没有可填的内容，可以用的有：${known}。`);
  }
  return found;
}
