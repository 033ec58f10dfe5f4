import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUTES = 'functions/api/routes';

/** Where an operation is handled: exports of a file, which are all that its bundle keeps. */
interface Handled {
  operationId: string;
  from: readonly { file: string; exports: readonly string[] }[];
}

/** What the documents function serves without a `route` of its own: file and exports, by operation. */
const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  checkImport: { 'imports/check.ts': ['checkImport'] },
  mapImport: { 'imports/mapping.ts': ['mapImport'] },
  commitImport: { 'imports/commit.ts': ['commitImport'] },
  getImportCorrections: { 'imports/corrections.ts': ['correctionsOf'] },
  uploadAttachment: { 'attachments/routes.ts': ['uploadScan'] },
  enterPaperForm: { 'attachments/routes.ts': ['enterForm'] },
  openScan: { 'attachments/routes.ts': ['openScan'] },
  listPapers: { 'papers/change.ts': ['read'] },
  uploadPaper: { 'papers/upload.ts': ['uploadTicket'] },
  keepPaper: { 'papers/confirm.ts': ['confirmNew'] },
  revisePaper: { 'papers/confirm.ts': ['confirmVersion'] },
  openPaper: { 'papers/open.ts': ['openVersion'] },
  removePaper: { 'papers/remove.ts': ['removeMarked'] },
  getArchive: { 'archive/answer.ts': ['archiveOf'] },
  listLetters: { 'letters/context.ts': ['letterContext'] },
  getLetter: {
    'letters/context.ts': ['letterContext'],
    '../documents/letters/papers.ts': ['paperOf'],
    '../documents/letters/template/fill.ts': ['fillTemplate'],
  },
  previewLetter: {
    'letters/context.ts': ['letterContext'],
    '../documents/letters/papers.ts': ['paperOf'],
  },
  listLetterTemplates: { 'letters/templates.ts': ['listTemplates'] },
  withdrawLetterTemplate: { 'letters/templates.ts': ['stopTemplate'] },
  putLetterTemplate: { 'letters/templates.ts': ['uploadTemplate'] },
  listSheets: {},
  getSheet: { 'sheets/routes.ts': ['sheetRoutes'] },
  listReports: { 'reports/answer.ts': ['listReports'] },
  getReport: { 'reports/answer.ts': ['reportFile'] },
};

/** Every `const x = route({ … operationId: 'y'`, with its file. */
async function handled(): Promise<Handled[]> {
  const found: Handled[] = Object.entries(DOCUMENTS).map(([operationId, files]) => ({
    operationId,
    from: Object.entries(files).map(([file, exports]) => ({
      file: join('functions/api', file),
      exports,
    })),
  }));
  for (const name of await readdir(join(ROOT, ROUTES))) {
    const source = await readFile(join(ROOT, ROUTES, name), 'utf8');
    for (const [, constant = '', text = ''] of source.matchAll(
      /^(?:export )?const (\w+)[^=\n]* = route\(\{\n(.*?)^\}\);/gms,
    )) {
      const operationId = /operationId: '(\w+)'/.exec(text)?.[1];
      if (!operationId) throw new Error(`${name}: ${constant} has no operationId`);
      found.push({
        operationId,
        from: [{ file: join(ROUTES, name), exports: [`route_${constant}`] }],
      });
    }
  }
  return found;
}

/** Lets each route be taken by itself, and be dropped where it is not. */
const apart: Plugin = {
  name: 'routes-apart',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /functions\/api\/routes\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const constants = [...source.matchAll(/^(?:export )?const (\w+)[^=\n]* = route\(\{\n/gm)];
      const exported = constants.map(([, name]) => `export { ${name} as route_${name} };`);
      const pure = source.replaceAll(
        /( = )(route\(\{\n).*?^(?= {2}handle\b)/gms,
        '$1/* @__PURE__ */ $2',
      );
      return { contents: `${pure}\n${exported.join('\n')}`, loader: 'ts' };
    });
    // What a thing looks like tells what would be refused; it refuses nothing.
    onResolve({ filter: /\/(schemas|present)\/\w+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' || path.includes('/schemas/')
        ? { path, external: true }
        : undefined,
    );
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('operation:')
        ? undefined
        : { path, external: true, sideEffects: false },
    );
  },
};

/**
 * What is left of the program for each operation when everything that its handler cannot reach is taken away:
 * esbuild's tree shaking, one bundle an operation. `only` some of them.
 */
export async function reachable(only?: ReadonlySet<string>): Promise<Map<string, string>> {
  const all = await handled();
  const operations = only ? all.filter(({ operationId }) => only.has(operationId)) : all;
  const byId = new Map(operations.map((one) => [one.operationId, one]));
  const entries: Plugin = {
    name: 'operations',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^operation:/ }, ({ path }) => ({ path, namespace: 'operation' }));
      onLoad({ filter: /.*/, namespace: 'operation' }, ({ path }) => ({
        contents: (byId.get(path.replace('operation:', ''))?.from ?? [])
          .map(({ file, exports }) => `export { ${exports.join(', ')} } from './${file}';`)
          .join('\n'),
        resolveDir: ROOT,
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: operations.map(({ operationId }) => ({
      in: `operation:${operationId}`,
      out: operationId,
    })),
    outdir: 'unused',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    treeShaking: true,
    plugins: [entries, apart],
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [path.replace(/^.*\/(\w+)\.js$/, '$1'), text]),
  );
}
