import { parseArgs } from 'node:util';
import { DEFAULT_PROFILE } from '../scripts/place.ts';
import { isCivilDate } from './clock/civil.ts';

/** How the stack is started. */
export interface Options {
  /** Port of API and pages; 0 = any free one. */
  port: number;
  /** Port of the AWS endpoint; 0 = any free one. */
  awsPort: number;
  /** Data folder. */
  data: string;
  /** Civil date at which the rehearsal begins. */
  today?: string;
  /** Profile of the place, by the id of its file in profiles/. */
  profile: string;
  /** Throw the data folder away first. */
  fresh: boolean;
  /** Begin without the sample directory: a backup is restored into it. */
  empty: boolean;
  /** Cloud assembly to run instead of a freshly prepared one. */
  assembly?: string;
  verbose: boolean;
}

/** The command line cannot be understood; the message says why, in Chinese. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions';
}

export const HELP = `回音：在本机运行整套系统（演练或单机使用）

  npm start -- [选项]

  --port 3000          接口与 /dev 页面的端口；0 为任取一个空闲端口
  --aws-port 3001      本机 AWS 端点的端口；默认为 port + 1
  --data .huiyin       数据目录；两个实例须用不同的目录
  --today 2026-03-02   演练从这一天 09:00 开始；已有数据只会向前，不会倒退
  --profile shandong   按哪个地方的做法（profiles/ 里的文件名）
  --fresh              先清空数据目录
  --empty              不载入示例通讯录：留给 npm run restore 恢复
  --assembly DIR       运行这个目录里已合成的模板，不再打包和合成
  --verbose            显示请求与函数日志
  --help               显示本说明
`;

const KNOWN = {
  port: { type: 'string' },
  'aws-port': { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
  profile: { type: 'string' },
  fresh: { type: 'boolean' },
  empty: { type: 'boolean' },
  assembly: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options from the command line, or 'help'; throws BadOptions. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const port = portOf('port', values.port ?? '3000');
  const today = values.today;
  if (today !== undefined && !isCivilDate(today)) {
    throw new BadOptions(`--today 的“${today}”不是日期，应写作 2026-03-02`);
  }
  if (values.data === '') throw new BadOptions('--data 需要一个目录');
  return {
    port,
    awsPort: portOf('aws-port', values['aws-port'] ?? String(port === 0 ? 0 : port + 1)),
    data: values.data ?? '.huiyin',
    today,
    profile: profileOf(values.profile ?? DEFAULT_PROFILE),
    fresh: values.fresh ?? false,
    empty: values.empty ?? false,
    assembly: values.assembly,
    verbose: values.verbose ?? false,
  };
}

function parse(args: readonly string[]) {
  const { values, tokens, positionals } = parseArgs({
    args: [...args],
    options: KNOWN,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = (KNOWN as Record<string, { type: string }>)[token.name];
    if (!known) throw new BadOptions(`没有选项 ${token.rawName}`);
    if (known.type === 'string' && token.value === undefined) {
      throw new BadOptions(`选项 ${token.rawName} 需要一个值`);
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new BadOptions(`选项 ${token.rawName} 不带值`);
    }
  }
  if (positionals.length > 0) throw new BadOptions(`不认识“${positionals[0]}”`);
  return values as {
    port?: string;
    'aws-port'?: string;
    data?: string;
    today?: string;
    profile?: string;
    fresh?: boolean;
    empty?: boolean;
    assembly?: string;
    verbose?: boolean;
    help?: boolean;
  };
}

function profileOf(id: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(id)) return id;
  throw new BadOptions(`--profile 的“${id}”不是 profiles/ 里的文件名`);
}

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new BadOptions(`--${name} 的“${text}”不是端口（0 到 65535）`);
}
