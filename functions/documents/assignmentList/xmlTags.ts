import { Refusal } from './report.ts';

/** One tag of an XML text; names without their prefix (`x:c` is `c`). */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'empty';
  /** Raw text between name and `>` */
  attributes: string;
  /** Where the tag begins and where the text after it begins */
  start: number;
  end: number;
}

function damaged(): Refusal {
  return new Refusal(
    'DAMAGED',
    '工作簿内部格式有误，无法读取。请用 Excel/WPS 打开后重新另存为 .xlsx 再上传。',
  );
}

/** Index after the `>` that ends the tag begun at `start`, quotes respected. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let i = start + 1; i < xml.length; i++) {
    const char = xml[i] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '>') {
      return i + 1;
    } else if (char === '<') {
      throw damaged();
    }
  }
  throw damaged();
}

function skipTo(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/**
 * The tags of an XML text in order; comments, CDATA and processing instructions are skipped.
 * Only for finding things out before the real parser reads it: nothing is decoded.
 * @throws Refusal DAMAGED, also for a document type declaration (entities may hide anything)
 */
export function* xmlTags(xml: string): Generator<Tag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    let next: number;
    if (xml.startsWith('<!--', at)) next = skipTo(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) next = skipTo(xml, ']]>', at + 9);
    else if (xml.startsWith('<?', at)) next = skipTo(xml, '?>', at + 2);
    else if (xml.startsWith('<!', at)) throw damaged();
    else {
      next = tagEnd(xml, at);
      yield readTag(xml, at, next);
    }
    at = xml.indexOf('<', next);
  }
}

function readTag(xml: string, start: number, end: number): Tag {
  const closing = xml[start + 1] === '/';
  const empty = !closing && xml[end - 2] === '/';
  const inner = xml.slice(start + (closing ? 2 : 1), end - (empty ? 2 : 1));
  const space = inner.search(/\s/);
  const fullName = space < 0 ? inner : inner.slice(0, space);
  return {
    name: fullName.slice(fullName.indexOf(':') + 1),
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    attributes: space < 0 ? '' : inner.slice(space),
    start,
    end,
  };
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The value of one attribute (by name without prefix), entities decoded.
 * @throws Refusal DAMAGED when it is there twice: which one counts differs from reader to reader
 */
export function attribute(tag: Tag, name: string): string | undefined {
  let value: string | undefined;
  for (const match of tag.attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const full = match[1] ?? '';
    if (full.startsWith('xmlns:') || full.slice(full.indexOf(':') + 1) !== name) continue;
    if (value !== undefined) throw damaged();
    value = decode(match[2] ?? match[3] ?? '');
  }
  return value;
}
