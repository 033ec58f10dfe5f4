/** A string of the program: what it says, … for what a template fills in, and where it ends. */
interface Literal {
  said: string;
  end: number;
}

/** The string that begins at a quote, with whatever templates hold passed over. */
function literalAt(text: string, start: number): Literal {
  const quote = text[start];
  let said = '';
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    if (quote === '`' && text.startsWith('${', at)) {
      said += '…';
      at = endOf(text, at + 1) + 1;
    } else {
      if (text[at] === '\\') at += 1;
      said += text[at];
      at += 1;
    }
  }
  return { said, end: at };
}

const isQuote = (char: string | undefined) => char === '"' || char === '`';

/** Where the bracket that opens at `open` is closed; strings are passed over. */
export function endOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (isQuote(char)) at = literalAt(text, at).end;
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Every string of a piece of the program, in its order. */
export function literalsOf(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isQuote(text[at])) continue;
    const { said, end } = literalAt(text, at);
    found.push(said);
    at = end;
  }
  return found;
}
