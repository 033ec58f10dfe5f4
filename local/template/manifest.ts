import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { TemplateError } from './errors.ts';
import { type StackTemplate, stackTemplate } from './shape.ts';

const manifest = z.object({
  artifacts: z.optional(
    z.record(
      z.string(),
      z.object({
        type: z.string(),
        properties: z.optional(z.record(z.string(), z.unknown())),
      }),
    ),
  ),
});

const assetManifest = z.object({
  files: z.optional(
    z.record(z.string(), z.object({ source: z.object({ path: z.optional(z.string()) }) })),
  ),
  dockerImages: z.optional(z.record(z.string(), z.unknown())),
});

/** A stack of the cloud assembly with its template as written. */
export interface StackFile {
  name: string;
  template: StackTemplate;
}

/** What a cdk.out folder holds: templates and the places of assets by hash. */
export interface CloudAssembly {
  stacks: StackFile[];
  assets: Map<string, string>;
}

function readJson(file: string): unknown {
  if (!existsSync(file)) {
    throw new TemplateError(`缺少文件 ${file}，请先运行 npm run synth / missing file ${file}`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

function readAssets(folder: string, file: string, assets: Map<string, string>): void {
  const content = assetManifest.parse(readJson(join(folder, file)));
  for (const image of Object.keys(content.dockerImages ?? {})) {
    throw new TemplateError(`不支持容器镜像资源 ${image} / container image assets: ${image}`);
  }
  for (const [hash, { source }] of Object.entries(content.files ?? {})) {
    if (source.path === undefined) {
      throw new TemplateError(`资源 ${hash} 没有文件 / asset ${hash} has no source path`);
    }
    assets.set(hash, resolve(folder, source.path));
  }
}

/** Reads manifest.json of a cloud assembly, nested assemblies (CDK stages) included. */
export function readCloudAssembly(folder: string): CloudAssembly {
  const found: CloudAssembly = { stacks: [], assets: new Map() };
  const { artifacts = {} } = manifest.parse(readJson(join(folder, 'manifest.json')));
  for (const [id, { type, properties = {} }] of Object.entries(artifacts)) {
    if (type === 'aws:cloudformation:stack') {
      const file = join(folder, textOf(properties.templateFile, `${id}.template.json`));
      const template = stackTemplate.parse(readJson(file));
      found.stacks.push({ name: textOf(properties.stackName, id), template });
    } else if (type === 'cdk:asset-manifest') {
      readAssets(folder, textOf(properties.file, `${id}.json`), found.assets);
    } else if (type === 'cdk:cloud-assembly') {
      const nested = readCloudAssembly(join(folder, textOf(properties.directoryName, id)));
      found.stacks.push(...nested.stacks);
      for (const [hash, path] of nested.assets) found.assets.set(hash, path);
    }
  }
  return found;
}

/** The path of an asset from its hash or its S3 key (`<hash>.zip`). */
export function assetPath(assets: ReadonlyMap<string, string>, hashOrKey: string): string {
  const name = basename(hashOrKey);
  const path =
    assets.get(hashOrKey) ?? assets.get(name.slice(0, name.length - extname(name).length));
  if (path === undefined || !existsSync(path)) {
    throw new TemplateError(`找不到资源 ${hashOrKey} / asset ${hashOrKey} is missing`);
  }
  return path;
}
