import { goodRow, listOf, type TestCell } from '../../fixtures/imports/lists.ts';
import { guessNumber } from './register.ts';
import { checkList } from './sample.ts';
import type { World } from './world.ts';

/** A list of items under numbers that are free, one for each row of what is special to it. */
export async function freeList(
  world: World,
  special: readonly Record<string, TestCell>[],
): Promise<{ bytes: Uint8Array; itemIds: string[] }> {
  const today = await world.today();
  for (;;) {
    const first = Number(guessNumber());
    const rows = special.map((row, index) =>
      goodRow({ 编号: String(first + index), 交办日期: today, ...row }),
    );
    const bytes = await listOf(rows);
    const { counts, rows: checked } = await checkList(world, bytes);
    if (counts.new === rows.length) {
      return { bytes, itemIds: checked.map(({ itemId }) => itemId ?? '') };
    }
  }
}
