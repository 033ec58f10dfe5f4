import type { Item } from '../../support/types.ts';
import type { Check } from './check.ts';
import { none } from './check.ts';

/** What became of an item, or what is wrong with it: closed, rolling, or tracked with a promise that somebody owns. */
export function endOf({ concluded, promises, rolling, openTasks, stageName }: Item): {
  ok: boolean;
  words: string;
} {
  const open = promises.filter(({ status }) => status === 'open' || status === 'moved');
  if (concluded?.how === 'tracking') {
    const owned = open.every(({ owner, due }) => owner !== '' && due !== '');
    const words = open.map(({ owner, due }) => `${owner}，${due}`).join('；');
    return { ok: open.length > 0 && owned, words: `成效跟踪（承诺：${words}）` };
  }
  const rest = concluded !== undefined && openTasks.length === 0;
  if (rolling && concluded?.how === 'closed') return { ok: rest, words: '办结，滚动办理' };
  return { ok: rest, words: stageName };
}

/** 件件有着落. */
export function everyItemEnded(items: readonly Item[]): Check {
  return {
    what: '每件都已办结、终止、滚动，或在跟踪且承诺有责任人有日期',
    async hold() {
      const astray = items.filter((item) => !endOf(item).ok);
      none(
        '没有着落的件',
        astray.map((item) => `${item.itemId} ${endOf(item).words}`),
      );
      const how = (wanted: (item: Item) => boolean) => items.filter(wanted).length;
      const closed = how(({ concluded, rolling }) => concluded?.how === 'closed' && !rolling);
      const rolling = how((item) => item.rolling !== undefined);
      const tracked = how(({ concluded }) => concluded?.how === 'tracking');
      const left = items.length - closed - rolling - tracked;
      return `${items.length}件：办结${closed}件，滚动${rolling}件，跟踪${tracked}件，退办、撤回${left}件`;
    },
  };
}
