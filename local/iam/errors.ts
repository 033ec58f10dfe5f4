/** A policy holds something this evaluator does not know: to guess would be to grant or refuse wrongly. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** Builds the bilingual message of a PolicyError; `where` names the role or policy. */
export function policyError(where: string, chinese: string, english: string): PolicyError {
  return new PolicyError(`策略 ${where}：${chinese} / Policy ${where}: ${english}`);
}
