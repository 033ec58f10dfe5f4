/** What no file system takes in a name, and what would lead out of the folder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNFIT = /[\u0000-\u001f\u007f/\\:*?"<>|]/g;

/** A name as every system takes it: no folder, no device, not endless. */
const fitting = (name: string): string =>
  name.toWellFormed().replace(UNFIT, '_').replace(/^\.+/, '_').slice(0, 100);

/** Names each file of a folder once: a second one of the same name gets a number. */
export function namesIn(folder: string): (name: string, end: string) => string {
  const taken = new Set<string>();
  return (name, end) => {
    const base = fitting(name);
    let path = `${folder}/${base}${end}`;
    for (let n = 2; taken.has(path); n += 1) path = `${folder}/${base}（${n}）${end}`;
    taken.add(path);
    return path;
  };
}
