/** A template that cannot be read or resolved: says which stack and which element, in both languages. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Builds the bilingual message of a TemplateError. */
export function templateError(where: string, chinese: string, english: string): TemplateError {
  return new TemplateError(`模板 ${where}：${chinese} / Template ${where}: ${english}`);
}
