import { strFromU8, unzipSync } from 'fflate';

/** An element as it stands in a part: prefixed name, attributes, children and text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const TOKEN = /<([?!/]?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const plain = (text: string) =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, dec, name) =>
    name
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(Number.parseInt(hex ?? dec, hex ? 16 : 10)),
  );

/** A reader of our own, small and strict: what it cannot nest is no XML. */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, mark, name = '', attributes = '', empty, words] of text.matchAll(TOKEN)) {
    const top = open.at(-1) as Element;
    if (words !== undefined) top.children.push(plain(words));
    else if (mark === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    } else if (!mark) {
      const read = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const entries = read.map(([, key = '', value = '']) => [key, plain(value)] as const);
      const element = { name, attributes: Object.fromEntries(entries), children: [] };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is not closed`);
  return root;
}

/** All elements of a name below one, in order. */
export function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** Text of an element: that of its w:t, a tab as such. */
export function textOf(from: Element): string {
  return from.children
    .map((child) => {
      if (typeof child === 'string') return from.name === 'w:t' ? child : '';
      return child.name === 'w:tab' && from.name === 'w:r' ? '\t' : textOf(child);
    })
    .join('');
}

/** A .docx taken apart without the library that wrote it. */
export function readDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string): Element => {
    const found = files[path];
    if (!found) throw new Error(`no ${path}`);
    return readXml(strFromU8(found));
  };
  const document = part('word/document.xml');
  const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
  const targetOf = (id: string | undefined) =>
    relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? '';
  /** Header or footer of a kind of page: first, default (odd), even. */
  const edge = (kind: 'header' | 'footer', type: string): Element => {
    const reference = all(document, `w:${kind}Reference`).find(
      ({ attributes }) => attributes['w:type'] === type,
    );
    return part(`word/${targetOf(reference?.attributes['r:id'])}`);
  };
  return { part, document, edge, paragraphs: all(document, 'w:p') };
}

/** Attributes of the one element of a name, without their prefix. */
export function attributesOf(from: Element, name: string): Record<string, string> {
  const [found] = all(from, name);
  const entries = Object.entries(found?.attributes ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key.replace(/^w:/, ''), value]));
}
