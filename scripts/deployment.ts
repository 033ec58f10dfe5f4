import { parseArgs } from 'node:util';
import type { Stage } from '../infra/stageSchema.ts';
import { BadStage, prefixOf, stageOf } from '../infra/stages.ts';

/** One deployment as the command line and infra/stages.json have it. */
export interface Deployment {
  readonly stage: string;
  readonly written: Stage;
  readonly profile: string;
  readonly prefix: string;
  readonly dryRun: boolean;
  /** `-c key=value …` for whoever synthesizes. */
  readonly context: readonly string[];
  /** Parameters of the stacks, `<stack>:<name>`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is meant for the CDK itself. */
  readonly rest: readonly string[];
}

const KNOWN = {
  context: { type: 'string', short: 'c', multiple: true },
  profile: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** `key=value` pairs as an object. @throws BadStage */
function pairsOf(texts: readonly unknown[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(String).map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new BadStage(`--context 需要 key=value，得到「${text}」`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** Every parameter that the stage says something of; an empty text is said too, so that it can be taken back. */
function parametersOf(prefix: string, { publicUrl, signIn, mail, alarmMail }: Stage) {
  const api = {
    PublicBaseUrl: publicUrl,
    OidcIssuer: signIn?.issuer ?? '',
    ...(signIn
      ? {
          OidcAudience: signIn.audience,
          GroupsClaim: signIn.groupsClaim,
          PersonClaim: signIn.personClaim,
        }
      : {}),
  };
  const workflow = {
    MailFrom: mail.from,
    ...(mail.adapter === 'smtp'
      ? { SmtpHost: mail.host, SmtpPort: String(mail.port), SmtpSecretArn: mail.secretArn }
      : {}),
  };
  // The pages' own origin; others are `origins`, in the templates.
  const data = { ConsoleOrigin: publicUrl && new URL(publicUrl).origin };
  const stacks = { data, api, workflow, observability: { AlarmMail: alarmMail } };
  return Object.fromEntries(
    Object.entries(stacks).flatMap(([stack, values]) =>
      Object.entries(values).map(([name, value]) => [`${prefix}-${stack}:${name}`, value]),
    ),
  );
}

/** Reads a command line. @throws BadStage */
export function deploymentOf(args: readonly string[], stages?: string): Deployment {
  const { values, tokens } = parseArgs({
    ...{ args: [...args], options: KNOWN, strict: false, tokens: true, allowPositionals: true },
  });
  const ours = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !(token.name in KNOWN)) continue;
    ours.add(token.index);
    if (token.value !== undefined && !token.inlineValue) ours.add(token.index + 1);
  }
  const given = pairsOf([values.context ?? []].flat());
  const { stage = 'dev' } = given;
  const written = stageOf(stage, stages);
  const profile = String(values.profile ?? given.profile ?? written.profile);
  const context = Object.entries({ ...given, stage, profile });
  const prefix = prefixOf(stage);
  return {
    ...{ stage, written, profile, prefix, dryRun: values['dry-run'] === true },
    context: context.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    parameters: parametersOf(prefix, written),
    rest: args.filter((_, index) => !ours.has(index)),
  };
}

/** The parameters as the CDK's CLI takes them. */
export function parameterArguments({ parameters }: Deployment): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => [
    '--parameters',
    `${name}=${value}`,
  ]);
}
