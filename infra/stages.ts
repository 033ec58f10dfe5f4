import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stage, stageSchema } from './stageSchema.ts';

const FILE = join(import.meta.dirname, 'stages.json');
const STAGE = /^[a-z][a-z0-9]{0,11}$/;

/** Leading part of the physical names of a stage. */
export const prefixOf = (stage: string) => (stage === 'prod' ? 'huiyin' : `huiyin-${stage}`);

/** The stages cannot be used; the message says where and why, in Chinese. */
export class BadStage extends Error {
  override readonly name = 'BadStage';
}

function read(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadStage(`${file} 读不出来：${(error as Error).message}`);
  }
}

/** What no single field shows. */
function contradictions({ partition, signIn, mail, tracing }: Stage): string[] {
  const found: string[] = [];
  if (partition === 'aws-cn' && mail.adapter === 'ses') {
    found.push('mail：aws-cn 没有 SES，须用 smtp（填 host、port、secretArn）');
  }
  if (partition === 'aws-cn' && !signIn) {
    found.push('signIn：aws-cn 没有 Cognito 用户池，须填统一身份认证的 issuer');
  }
  if (partition === 'aws-cn' && tracing) {
    found.push('tracing：aws-cn 的 Lambda 没有 X-Ray 追踪，须为 false 或不写');
  }
  if (mail.adapter === 'smtp' && !mail.secretArn.startsWith(`arn:${partition}:`)) {
    found.push(`mail.secretArn：须是 ${partition} 分区里的密钥`);
  }
  return found;
}

/** The words of a refused field: our own, or that it is missing or not known. */
function wordsOf(issue: { code: string; message: string; input?: unknown; keys?: string[] }) {
  if (issue.code === 'unrecognized_keys') return `没有这一项：${issue.keys?.join('、')}`;
  if (issue.input === undefined && issue.code !== 'custom') return '缺少这一项';
  return /\p{Script=Han}/u.test(issue.message) ? issue.message : '类型不对';
}

/** One stage, checked by itself. @throws BadStage that names every field at fault */
function parseStage(name: string, json: unknown, file: string): Stage {
  const parsed = stageSchema.safeParse(json, { reportInput: true });
  const issues = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.') || '整体'}：${wordsOf(issue)}`);
  if (parsed.success && issues.length === 0) return parsed.data;
  throw new BadStage(`${file} 的阶段 ${name} 有误：${issues.join('；')}`);
}

/**
 * A stage by its name. Every stage of the file is checked, so that a slip in `prod` is not found on the day
 * of its deployment. @throws BadStage
 */
export function stageOf(name: string, file = FILE): Stage {
  const all = read(file);
  for (const one of Object.keys(all)) {
    if (!STAGE.test(one)) {
      throw new BadStage(
        `${file} 的阶段名「${one}」不合规则：小写字母开头，只含小写字母和数字，不超过 12 个字符`,
      );
    }
  }
  const stages = new Map(
    Object.entries(all).map(([one, json]) => [one, parseStage(one, json, file)]),
  );
  const found = stages.get(name);
  if (!found)
    throw new BadStage(`没有阶段「${name}」，${file} 里有：${[...stages.keys()].join('、')}`);
  return found;
}
