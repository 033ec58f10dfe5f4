import { AFTER } from './after.ts';
import type { Command } from './command.ts';
import { DEPUTY } from './deputy.ts';
import { KEY_ITEM } from './key.ts';
import { MEETING } from './meeting.ts';
import { OFFICE_WORK } from './office.ts';
import { endStep } from './step.ts';
import { UNIT } from './unit.ts';

/** Every command that one item takes, by name. */
export const COMMANDS: Record<string, Command> = {
  'end-step': endStep,
  ...MEETING,
  ...DEPUTY,
  ...UNIT,
  ...OFFICE_WORK,
  ...KEY_ITEM,
  ...AFTER,
};
