import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { operator } from '../../support/aws.ts';
import { same } from '../../support/difference.ts';
import { compareViews, verify } from '../../support/maintenance.ts';
import { recounted } from '../../support/recount.ts';
import type { LocalStack } from '../../support/stack.ts';
import type { Year } from '../year.ts';
import { type Check, none } from './check.ts';

/** Names of the dead-letter queues that hold something, with how much. */
async function deadLetters({ dev }: Year): Promise<string[]> {
  const sqs = new SQSClient(await operator(dev));
  try {
    const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
    const held = await Promise.all(
      QueueUrls.map(async (QueueUrl) => {
        const { Attributes } = await sqs.send(
          new GetQueueAttributesCommand({
            QueueUrl,
            AttributeNames: ['ApproximateNumberOfMessages'],
          }),
        );
        return `${QueueUrl.split('/').at(-1)} ${Attributes?.ApproximateNumberOfMessages}`;
      }),
    );
    return held.filter((one) => !one.endsWith(' 0'));
  } finally {
    sqs.destroy();
  }
}

/** The system itself: nothing failed, nothing left over, history and views are whole. */
export function systemSound(year: Year, stack: LocalStack): Check[] {
  return [
    {
      what: '没有一条流程失败，队列和死信队列都空',
      async hold() {
        await year.dev.idle();
        const executions = await year.dev.executions();
        const failed = executions.filter(({ status }) => /FAILED|TIMED_OUT/.test(status));
        none(
          '失败的流程',
          failed.map(({ name }) => name),
        );
        none('没有清空的队列', await deadLetters(year));
        return `${executions.length}条流程`;
      },
    },
    {
      what: '历史没有被改写（npm run verify），视图与由事件重建的逐字节相同',
      async hold() {
        for (const finding of [await verify(stack), await compareViews(stack)]) {
          same('核对结果', true, finding.clean || finding.said);
        }
        return '各条事件链完整';
      },
    },
    {
      what: '年度统计等于由事件重算',
      hold: async () => `${await recounted(year.world)}件`,
    },
  ];
}
