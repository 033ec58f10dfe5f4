import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Path of the database program; raises with what to install where there is none. */
export function dynoxideBinary(given: string | undefined = process.env.HUIYIN_DYNOXIDE): string {
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`HUIYIN_DYNOXIDE 指向的文件不存在：${given} / HUIYIN_DYNOXIDE: no such file`);
  }
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
  } catch {
    throw new Error(
      `找不到数据库程序：请运行 npm install --no-save ${name}，或用环境变量 HUIYIN_DYNOXIDE 给出 dynoxide 的路径 / database program missing: install ${name} or set HUIYIN_DYNOXIDE`,
    );
  }
}
