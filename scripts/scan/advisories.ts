import { spawnSync } from 'node:child_process';

/** What the registry knows of our dependencies, or why it did not say. */
export type Advisories =
  | { answered: true; counts: Record<string, number>; severe: string[] }
  | { answered: false; why: string };

interface Report {
  metadata?: { vulnerabilities: Record<string, number> };
  vulnerabilities?: Record<string, { name: string; severity: string }>;
  /** What npm says where the registry refuses. */
  message?: string;
  error?: { summary?: string; code?: string };
}

function reportOf(stdout: string): Report | undefined {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** Reads what `npm audit --json` wrote. Only a report with its counts is an answer. */
export function advisoriesOf(stdout: string, stderr: string): Advisories {
  const report = reportOf(stdout);
  if (report?.metadata) {
    const severe = Object.values(report.vulnerabilities ?? {})
      .filter(({ severity }) => severity === 'high' || severity === 'critical')
      .map(({ name, severity }) => `${name}: ${severity}`);
    return { answered: true, counts: report.metadata.vulnerabilities, severe };
  }
  const said = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  const why = report?.message ?? report?.error?.summary ?? said[0];
  return { answered: false, why: (why ?? 'no answer').slice(0, 200) };
}

/** Asks the registry that npm is set to; it is given a minute. */
export function askRegistry(root: string): Advisories {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
    ...{ cwd: root, encoding: 'utf8', timeout: 60_000 },
  });
  return advisoriesOf(stdout ?? '', stderr ?? '');
}
