import type { Emulator } from './emulator.ts';

/**
 * Makes every message visible again that an earlier run had taken and not yet deleted, and forgets
 * that it was taken: whoever took it ended with that run. Waiting for the visibility timeout would
 * hold everything up for minutes, and a machine that is switched off a few times in a row would fill
 * the dead-letter queues with messages that never failed.
 */
export function giveBackTaken({ sqs, persistence, atomically }: Emulator): void {
  atomically(() => {
    for (const queue of sqs.allQueues()) {
      for (const [handle, { message }] of [...queue.inflightMessages]) {
        message.approximateReceiveCount = Math.max(0, message.approximateReceiveCount - 1);
        const { messageId, approximateReceiveCount: count } = message;
        // Writes the count; the row stays taken until its visibility is changed in the next line.
        persistence.updateMessageInflight(messageId, handle, Date.now(), count, undefined);
        queue.changeVisibility(handle, 0);
      }
    }
  });
}
