/** What a secret looks like. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  'AWS key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'AWS secret': /aws_?secret_?access_?key\W{1,6}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
  'private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/,
  JWT: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  'token of a service': /\b(?:ghp|gho|ghs|github_pat|glpat|xox[bap]|sk_live|npm)_[A-Za-z0-9_]{20,}/,
  password:
    /\b(?:password|passwd|secret|api_?key|access_?token|authToken)["']?\s*[:=]\s*["'`](?![<{$])[^"'`\s]{8,}["'`]/i,
  'password in an address': /\b[a-z]+:\/\/[^\s/:@"'`]+:[^\s/@"'`${}]{4,}@/,
};

/** Known texts that look like one, by file, each with the reason why it is none. */
const KNOWN: readonly { file: RegExp; text: RegExp; because: string }[] = [
  {
    file: /^functions\/domain\/publication\.ts$/,
    text: /'(state|trade)-secret': '/,
    because: 'the names of the grounds for not publishing',
  },
  {
    file: /^test\/build\/scan\.test\.ts$/,
    text: /./,
    because: 'made-up secrets that the scan must find',
  },
];

/** One finding, without the secret itself: reports are read by many. */
export interface Finding {
  file: string;
  line: number;
  what: string;
}

/** The secrets in a file's text, by line. */
export function secretsIn(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((words, index) =>
    Object.entries(PATTERNS).flatMap(([what, pattern]) => {
      const found = pattern.test(words);
      const known = KNOWN.some((one) => one.file.test(file) && one.text.test(words));
      return found && !known ? [{ file, line: index + 1, what }] : [];
    }),
  );
}
