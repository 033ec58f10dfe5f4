import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../infra/app.ts';
import { ENTRIES } from '../../scripts/bundle/entries.ts';

/** A resource of a template, as CloudFormation reads it. */
export interface TemplateResource {
  stack: string;
  id: string;
  Type: string;
  Properties: Record<string, unknown>;
  Condition?: string;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/**
 * An app over bundles that are only there to be found: what is asserted of a template does not depend on
 * what the functions do. The folder goes when the process ends.
 */
export function appForTest(context: Record<string, string> = {}): App {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-infra-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of Object.keys(ENTRIES)) {
    mkdirSync(join(folder, 'bundles', name), { recursive: true });
    writeFileSync(
      join(folder, 'bundles', name, 'index.mjs'),
      `export const handler = '${name}';\n`,
    );
  }
  return createApp({
    outdir: join(folder, 'cdk.out'),
    context: { bundles: join(folder, 'bundles'), validate: 'false', ...context },
  });
}

/** Every resource of every stack of a synthesized app. */
export class Resources {
  readonly all: readonly TemplateResource[];
  /** All templates as text, by stack. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(context: Record<string, string> = {}) {
    const stacks = appForTest(context).node.children.filter((child) => Stack.isStack(child));
    const templates = stacks.map((stack) => ({
      stack: stack.node.id,
      json: Template.fromStack(stack).toJSON(),
    }));
    this.texts = new Map(templates.map(({ stack, json }) => [stack, JSON.stringify(json)]));
    this.all = templates.flatMap(({ stack, json }) =>
      Object.entries<TemplateResource>(json.Resources).map(([id, resource]) => ({
        ...resource,
        Properties: resource.Properties ?? {},
        stack,
        id,
      })),
    );
  }

  /** The properties of the first resource of one type; throws where there is none. */
  first(type: string): Record<string, unknown> {
    const [resource] = this.of(type);
    if (!resource) throw new Error(`no ${type}`);
    return resource.Properties;
  }

  /** The resources of one type. */
  of(type: string): TemplateResource[] {
    return this.all.filter((resource) => resource.Type === type);
  }
}
