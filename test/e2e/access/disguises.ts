/** Base64 of a text wherever it stands in what is encoded: the characters that depend on nothing before or after it. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return encoded.slice(
      Math.ceil((before * 8) / 6),
      Math.floor(((before + bytes.length) * 8) / 6),
    );
  });
}

const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text as a log may hold it: plain, of a form or an address, of JSON, of a body that the gateway encoded. */
export function disguisesOf(text: string): string[] {
  return [...new Set([text, encodeURIComponent(text), escaped(text), ...inBase64(text)])];
}
