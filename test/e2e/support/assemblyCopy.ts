import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../../local/prepare.ts';
import { ROOT } from './stack.ts';

/** A resource as a template has it. */
export interface TemplateResource {
  Type: string;
  Properties?: Record<string, unknown>;
}

/** A copy of the synthesized assembly, to be changed by a test. */
export interface AssemblyCopy {
  folder: string;
  /** Changes the resources of a stack's template. */
  change(stack: string, edit: (resources: Record<string, TemplateResource>) => void): void;
  /** Changes the definition of the state machine. */
  changeMachine(edit: (states: Record<string, Record<string, unknown>>) => void): void;
  remove(): void;
}

function edited<T>(file: string, edit: (content: T) => void): void {
  const content = JSON.parse(readFileSync(file, 'utf8')) as T;
  edit(content);
  writeFileSync(file, JSON.stringify(content));
}

const MACHINE = /^asset\..*\.json$/;

/** Copies what the local system runs: templates as they are, folders of code by link. */
export async function copyAssembly(): Promise<AssemblyCopy> {
  const source = await prepare(ROOT, () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-assembly-'));
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(folder, entry.name)];
    if (entry.isDirectory()) symlinkSync(from, to);
    else copyFileSync(from, to);
  }
  return {
    folder,
    change(stack, edit) {
      const file = join(folder, `${stack}.template.json`);
      edited<{ Resources: Record<string, TemplateResource> }>(file, ({ Resources }) =>
        edit(Resources),
      );
    },
    changeMachine(edit) {
      // Earlier definitions may lie beside the present one: all of them are changed.
      for (const name of readdirSync(folder).filter((one) => MACHINE.test(one))) {
        edited<{ States?: Record<string, Record<string, unknown>> }>(
          join(folder, name),
          ({ States }) => {
            if (States) edit(States);
          },
        );
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
