import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, secretsIn } from './secrets.ts';

const BINARY = /\.(xlsx|docx|png|jpe?g|pdf|woff2?|ico|gz|zip)$/i;
/** Where the sources came without their history. */
const SOURCES =
  '{*,.*,{functions,infra,local,scripts,test,docs,statemachines,profiles,calendar,samples,web}/**/*}';
const BUILT = /(^|\/)(node_modules|dist|cdk\.out|\.git)(\/|$)/;

function files(root: string): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    return listed.split('\0').filter(Boolean);
  } catch {
    return globSync(SOURCES, { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((file) => !BUILT.test(file));
  }
}

/** The secrets in every tracked file but the lock, whose digests look like anything. */
export function scanTracked(root: string): { files: number; findings: Finding[] } {
  const all = files(root).filter((file) => !BINARY.test(file) && file !== 'package-lock.json');
  const findings = all.flatMap((file) => {
    try {
      return secretsIn(file, readFileSync(join(root, file), 'utf8'));
    } catch {
      // Tracked, and just removed in the working copy.
      return [];
    }
  });
  return { files: all.length, findings };
}
