/** `npm run verify`: checks the chain of every stream of events; exit code 1 when one does not hold. */
import { verify } from '../functions/store/verify.ts';
import { operatorStore } from './operatorStore.ts';

try {
  const { store } = await operatorStore();
  const { streams, events, broken } = await verify(store);
  for (const { stream, version } of broken) {
    console.error(`${stream}：第${version}条与前一条接不上，历史可能被改动过`);
  }
  console.log(`核对了${streams}条事件链、${events}条事件，${broken.length}条有问题。`);
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`核对没有完成：${(error as Error).message}`);
  process.exitCode = 1;
}
