/** One thing wrong with a profile: where (clocks.reply.n), and what, in Chinese. */
export type ProfileIssue = { path: string; message: string };

/** A profile was refused; nothing of it is used. */
export class ProfileError extends Error {
  readonly code = 'INVALID_PROFILE';
  readonly issues: readonly ProfileIssue[];

  constructor(issues: readonly ProfileIssue[]) {
    super(`配置有误：${issues.map(({ path, message }) => `${path}：${message}`).join('；')}`);
    this.name = 'ProfileError';
    this.issues = issues;
  }
}
