import type { Functions } from './ports.ts';

interface Desk {
  working: number;
  line: (() => void)[];
}

/**
 * Lets at most `most` calls of one function run at once; the others wait in line. Two cores gain
 * nothing from more, and thirty API calls at a time would drive every other function's process out.
 * `onCall` is told of each call, by the function's name.
 */
export function shareOut(
  functions: Functions,
  most: number,
  onCall: (name: string) => void,
): Functions {
  const desks = new Map<string, Desk>();
  let waiting = 0;

  async function enter(desk: Desk): Promise<void> {
    if (desk.working < most) {
      desk.working += 1;
      return;
    }
    waiting += 1;
    // Whoever leaves hands its place over: `working` stays as it is.
    await new Promise<void>((resolve) => desk.line.push(resolve));
    waiting -= 1;
  }

  function leave(desk: Desk): void {
    const next = desk.line.shift();
    if (next) next();
    else desk.working -= 1;
  }

  return {
    busy: () => functions.busy() + waiting,
    stop: () => functions.stop(),
    async invoke(name, event) {
      const key = name.split(':').at(-1) ?? name;
      onCall(key);
      const desk = desks.get(key) ?? { working: 0, line: [] };
      desks.set(key, desk);
      await enter(desk);
      try {
        return await functions.invoke(name, event);
      } finally {
        leave(desk);
      }
    },
  };
}
