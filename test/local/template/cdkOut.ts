import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small cloud assembly on disk: one template a stack, assets by hash with their files. */
export function cdkOut(
  stacks: Record<string, object>,
  assets: Record<string, Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'cdkout-'));
  const artifacts: Record<string, object> = {};
  for (const [name, template] of Object.entries(stacks)) {
    writeFileSync(join(folder, `${name}.template.json`), JSON.stringify(template));
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      properties: { templateFile: `${name}.template.json`, stackName: name },
    };
  }
  const files: Record<string, object> = {};
  for (const [hash, contents] of Object.entries(assets)) {
    mkdirSync(join(folder, `asset.${hash}`));
    for (const [file, text] of Object.entries(contents)) {
      writeFileSync(join(folder, `asset.${hash}`, file), text);
    }
    files[hash] = { source: { path: `asset.${hash}`, packaging: 'zip' } };
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify({ files }));
  artifacts['x.assets'] = { type: 'cdk:asset-manifest', properties: { file: 'assets.json' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '1', artifacts }));
  return folder;
}

/** The place all local tests pretend to be. */
export const PLACE = {
  accountId: '000000000000',
  region: 'us-east-1',
  partition: 'aws',
  endpoint: 'http://127.0.0.1:3001',
};
