import type { EmulatedQueue, Emulator } from './emulator.ts';

function expired(queue: EmulatedQueue, now: number): Set<string> {
  const limit = now - Number(queue.attributes.MessageRetentionPeriod) * 1000;
  const waiting = [...queue.messages, ...queue.delayedMessages];
  return new Set(
    waiting.filter((each) => each.sentTimestamp < limit).map(({ messageId }) => messageId),
  );
}

/** Drops messages older than their queue's retention period (real time, as SQS counts it); gives how many. */
export function dropExpired(emulator: Emulator, now: number): number {
  let dropped = 0;
  for (const queue of emulator.sqs.allQueues()) {
    const gone = expired(queue, now);
    if (gone.size === 0) continue;
    const kept = ({ messageId }: { messageId: string }) => !gone.has(messageId);
    queue.messages = queue.messages.filter(kept);
    queue.delayedMessages = queue.delayedMessages.filter(kept);
    emulator.atomically(() => {
      for (const id of gone) emulator.persistence.deleteMessage(id);
    });
    dropped += gone.size;
  }
  return dropped;
}
