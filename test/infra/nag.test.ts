import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IPolicyValidationPlugin, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { appForTest } from './synthesize.ts';

interface Violation {
  ruleName: string;
  severity: string;
  violatingConstructs: { constructPath: string }[];
}

interface Report {
  pluginReports: { pluginName: string; violations: Violation[] }[];
}

const PROD = { stage: 'prod', region: 'ap-southeast-1' };

/** What is not explained: rule and place of every finding, warnings included. */
function findings(
  plugins: (app: IConstruct) => IPolicyValidationPlugin[],
  context: Record<string, string>,
): string[] {
  const app = appForTest(context);
  Validations.of(app).addPlugins(...plugins(app));
  try {
    app.synth();
  } catch (error) {
    // A synth with findings throws after it has written the report, which says more than the error.
    if (!existsSync(join(app.outdir, 'validation-report.json'))) throw error;
  }
  const report: Report = JSON.parse(
    readFileSync(join(app.outdir, 'validation-report.json'), 'utf8'),
  );
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    ),
  );
}

/** The reasons that stand beside what is acknowledged. */
function reasons(): string[] {
  return appForTest(PROD)
    .node.findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) => Object.values<string>(data)),
    );
}

describe('security packs', () => {
  // What the others have in common with the first is checked against CloudFormation's schemas there.
  it.each<Record<string, string>>([
    { stage: 'dev', validate: 'true', tracing: 'true' },
    { stage: 'prod', partition: 'aws-cn', mail: 'smtp' },
    PROD,
  ])(
    'have no finding in %j that is not explained',
    (context) => {
      const packs = (app: IConstruct) => [new AwsSolutionsChecks(app), new ServerlessChecks(app)];
      expect(findings(packs, context)).toEqual([]);
    },
    60_000,
  );

  it('are explained in whole sentences', () => {
    expect(reasons().length).toBeGreaterThan(0);
    for (const reason of reasons()) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });
});
