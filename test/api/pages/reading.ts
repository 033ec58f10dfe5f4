/** A form control as it stands in a page. */
export interface Control {
  tag: string;
  id: string;
  name: string;
  type: string;
  value: string;
}

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Every control that a person fills in. */
export function controls(page: string): Control[] {
  return [...page.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => ({
    tag,
    id: attribute(tag, 'id'),
    name: attribute(tag, 'name'),
    type: attribute(tag, 'type'),
    value: attribute(tag, 'value'),
  }));
}

/** Whether a control has a label that says something. */
export function labelled(page: string, id: string): boolean {
  return id !== '' && new RegExp(`<label[^>]* for="${id}"[^>]*>[^<\\s]`).test(page);
}

/** What a reader sees, without tags, style, script and line breaks. */
export function visible(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\n/g, '');
}
