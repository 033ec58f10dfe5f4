import type { Machine, State } from './executionPort.ts';

/** A state's box; x, y of its upper left corner in px. */
export interface Box {
  name: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  column: 'main' | 'side';
}

/** A way from one state to another. `usual` = where it leads when no rule says otherwise. */
export interface Way {
  from: string;
  to: string;
  usual: boolean;
  /** After an error only. */
  catches: boolean;
}

/** Where everything of a machine lies. */
export interface Layout {
  boxes: Box[];
  ways: Way[];
  width: number;
  height: number;
}

export const BOX_WIDTH = 232;
const BOX_HEIGHT = 64;
const CHOICE_HEIGHT = 36;
const GAP = 26;
const PADDING = 16;
/** Room for the name and the note of a state that holds branches. */
const HEAD = 56;
const COLUMN_GAP = 110;
/** A Choice with more ways than this is a switchboard: only its usual way is drawn. */
const SWITCHBOARD = 4;

/** Ways that lead out of a state. */
export function waysOf(name: string, state: State): Way[] {
  const way = (to: string, usual: boolean, catches = false) => ({ from: name, to, usual, catches });
  return [
    ...(state.Next ? [way(state.Next, true)] : []),
    ...(state.Default ? [way(state.Default, true)] : []),
    ...(state.Choices ?? []).map((choice) => way(choice.Next, false)),
    ...(state.Catch ?? []).map((one) => way(one.Next, false, true)),
  ];
}

/** True when a way is drawn although nobody has taken it. */
export function drawnUntaken(way: Way, states: Record<string, State>): boolean {
  if (way.catches) return false;
  return way.usual || (states[way.from]?.Choices?.length ?? 0) < SWITCHBOARD;
}

const inner = (state: State): Machine[] =>
  state.Branches ?? (state.ItemProcessor ? [state.ItemProcessor] : []);

/** The usual way from a state on, as far as nothing is placed yet. */
function chain(machine: Machine, start: string, placed: ReadonlySet<string>): string[] {
  const names: string[] = [];
  let name: string | undefined = start;
  while (name && machine.States[name] && !placed.has(name) && !names.includes(name)) {
    names.push(name);
    const state: State | undefined = machine.States[name];
    name = state?.Next ?? state?.Default;
  }
  return names;
}

/**
 * The usual way from top to bottom in one column; what branches off stands in a second one, level
 * with where it branches off. Parallel branches lie side by side in their state's box.
 */
export function layOut(machine: Machine): Layout {
  const placed = new Set<string>();
  const boxes: Box[] = [];
  const ways = Object.entries(machine.States).flatMap(([name, state]) => waysOf(name, state));
  let mainWidth = BOX_WIDTH;

  function place(name: string, x: number, y: number, column: Box['column']): number {
    const state = machine.States[name];
    placed.add(name);
    const box = { name, type: state?.Type ?? '', x, y, width: BOX_WIDTH, column };
    const branches = (state ? inner(state) : []).map(layOut);
    if (branches.length === 0) {
      const height = state?.Type === 'Choice' ? CHOICE_HEIGHT : BOX_HEIGHT;
      boxes.push({ ...box, height });
      return y + height + GAP;
    }
    const height = Math.max(...branches.map((branch) => branch.height)) + PADDING + HEAD + 8;
    const width =
      branches.reduce((sum, branch) => sum + branch.width + PADDING, PADDING) || BOX_WIDTH;
    boxes.push({ ...box, width, height });
    if (column === 'main') mainWidth = Math.max(mainWidth, width);
    let left = x + PADDING;
    for (const branch of branches) {
      for (const one of branch.boxes) {
        boxes.push({ ...one, x: left + one.x, y: y + HEAD + 8 + one.y });
      }
      ways.push(...branch.ways);
      left += branch.width + PADDING;
    }
    return y + height + GAP;
  }

  let bottom = 0;
  const main = chain(machine, machine.StartAt, placed);
  for (const name of main) bottom = place(name, 0, bottom, 'main');
  for (const box of boxes) {
    // Everything of the main column on one axis; branches move along with their box.
    if (box.column === 'main' && main.includes(box.name)) {
      shift(boxes, box, (mainWidth - box.width) / 2);
    }
  }

  let sideBottom = 0;
  const sideX = mainWidth + COLUMN_GAP;
  function placeSide(from: string, to: string, lowest: number): void {
    const origin = boxes.find((box) => box.name === from);
    sideBottom = Math.max(sideBottom, lowest, origin?.y ?? 0);
    for (const name of chain(machine, to, placed)) {
      sideBottom = place(name, sideX, sideBottom, 'side');
    }
  }
  const open = (way: Way) => !placed.has(way.to) && machine.States[way.to] !== undefined;
  // First what the picture shows anyway; what only errors lead to stands at the bottom.
  const usual = ways.filter((way) => drawnUntaken(way, machine.States));
  for (const way of usual) if (placed.has(way.from) && open(way)) placeSide(way.from, way.to, 0);
  for (const way of ways) {
    if (open(way)) placeSide(way.from, way.to, bottom - 2 * (BOX_HEIGHT + GAP));
  }
  const width = boxes.reduce((most, box) => Math.max(most, box.x + box.width), mainWidth);
  return { boxes, ways, width, height: Math.max(bottom, sideBottom) - GAP };
}

function shift(boxes: Box[], outer: Box, by: number): void {
  const { x, y, width, height } = outer;
  for (const box of boxes) {
    const within =
      box.x >= x &&
      box.x + box.width <= x + width &&
      box.y >= y &&
      box.y + box.height <= y + height;
    if (within) box.x += by;
  }
}
