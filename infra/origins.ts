import type { App } from 'aws-cdk-lib';

/** Where a front-end developer's pages come from. */
const DEVELOPERS = 'http://localhost:5173';
const ORIGIN = /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/localhost:\d+)$/;

/**
 * The origins whose pages may call the API, by `-c origins=https://a,https://b`: none in prod, whose console
 * has the API's own origin; a developer's machine elsewhere. @throws Error for what is no origin
 */
export function originsOf(app: App, { stage }: { readonly stage: string }): string[] {
  const context = app.node.tryGetContext('origins') ?? (stage === 'prod' ? '' : DEVELOPERS);
  const origins = String(context).split(',').filter(Boolean);
  for (const origin of origins) {
    if (!ORIGIN.test(origin)) throw new Error(`context origins「${origin}」须是 https:// 的来源`);
  }
  return origins;
}
