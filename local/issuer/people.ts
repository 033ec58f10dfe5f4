import { existsSync, readFileSync } from 'node:fs';

/** A demonstration person as the sample directory has them. */
export interface Person {
  id: string;
  name: string;
  roles: string[];
  section?: string;
  title?: string;
  email?: string;
}

/** The sample directory: people and sections, and the file's whole content for the API. */
export interface Directory {
  people: Person[];
  sections: { id: string; name: string }[];
  content: unknown;
}

/** Reads samples/directory.json; a checkout without it has no people. */
export function readDirectory(file: string): Directory {
  if (!existsSync(file)) return { people: [], sections: [], content: undefined };
  const content = JSON.parse(readFileSync(file, 'utf8')) as Partial<Directory>;
  return { people: content.people ?? [], sections: content.sections ?? [], content };
}
