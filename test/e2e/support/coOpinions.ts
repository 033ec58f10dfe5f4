import { answersTo } from './replies.ts';
import type { Item } from './types.ts';

/** What we as 协办 say to the lead unit, and what it rests on. */
export function coDraftOf({ item, round }: Item) {
  const again = round > 1 ? '按贵单位要求，补充了经费来源和完成时间。' : '';
  const answers = answersTo(item.demands);
  const points = item.demands.map((demand, index) => `关于“${demand}”：${answers[index]}`);
  return {
    text: `《${item.title}》涉及我局职责的部分，研究意见如下。${again}\n\n${points.join('\n\n')}`,
    basis: [
      { title: '人力资源和社会保障事业发展“十五五”规划' },
      { title: '关于公共就业服务的若干措施', documentNumber: '市政办发〔2025〕12号' },
    ],
  };
}

/** Where the lead unit of an item takes its mail. */
export function leadUnitAddress({ itemId }: Pick<Item, 'itemId'>): string {
  return `${itemId}@zhuban.huiyin.example`;
}

/** The office records that the lead unit asks again. */
export function redoOf({ item }: Item, today: string) {
  return {
    askedBy: `${item.leadUnit}办公室`,
    on: today,
    reason: '没有写明经费来源和完成时间，请补充后重新提出。',
  };
}
