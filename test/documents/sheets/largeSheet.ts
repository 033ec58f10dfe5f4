import { parentPort } from 'node:worker_threads';
import { writeSheet } from '../../../functions/documents/sheets/write.ts';

// A 责任分工表 of 500 items, each with long demands, as a worker whose heap is limited.
const columns = Array.from({ length: 19 }, (_, at) => ({ header: `列${at + 1}`, width: 16 }));
const rows = Array.from({ length: 500 }, (_, n) => [
  n + 1,
  ...Array.from(
    { length: 18 },
    (_, at) => `第${n + 1}件第${at}列：${'诉求'.repeat(at === 5 ? 600 : 12)}`,
  ),
]);
const bytes = await writeSheet({
  name: '责任分工表',
  title: '责任分工表',
  note: '',
  columns,
  rows,
});
parentPort?.postMessage(bytes.length);
