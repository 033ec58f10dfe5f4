import { archiveAddress } from '../schemas/archive.ts';
import type { Described } from './paperFormDescriptions.ts';

/** 归档包; served by the documents function. */
export const archiving = {
  method: 'GET',
  path: '/v1/items/{itemId}/archive',
  operationId: 'getArchive',
  summary: '一件的归档包（.zip）：目录、事件及其哈希、办理经过、函件、邮件台账、材料、校验和',
  description:
    '局办公室和局长可以取：包里有联系方式。哈希链当场核对，断裂的写明从哪个事件起。材料合计不超过20 MB 的收进包里，其余只列名称、哈希和原因。同样的事件得到同样的字节；时限、函件按最后一个事件当日列出。包放在存储里两天，地址五分钟内有效。',
  response: archiveAddress,
  status: 200,
} as const satisfies Described;
