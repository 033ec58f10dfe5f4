/** Sentences with their marks; a line is a sentence at least. */
export function sentences(text: string): string[] {
  return (text.match(/[^。！？\n]+[。！？]*/g) ?? []).map((one) => one.trim()).filter(Boolean);
}

/** A text without the titles and words that it quotes: 《…》 and “…”. */
export function unquoted(text: string): string {
  return text.replaceAll(/《[^》]*》|“[^”]*”/g, '');
}

/** Letters and figures only: what is compared. */
export function bare(text: string): string {
  return text.replaceAll(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
}

const WHEN =
  /(\d{4}|[今明后去]|当|本)年|\d{1,2}月|[一二三四五六七八九十]+月|(年|月|季度?)底|[上下]半年|第?[一二三四]季度|\d+个?(工作)?(日|天|月|年)(之?内|前|后)|“?[十]*[一二三四五六七八九十]五”?期间/;

/** Whether a text says when. */
export const hasDate = (text: string): boolean => WHEN.test(text);

/** At most so many characters of a text, for a quotation. */
export const quoteOf = (text: string, most = 40): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
