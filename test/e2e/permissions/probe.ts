import { CELLS, COLUMNS } from '../../support/permissionTable.ts';
import type { Answer } from '../support/http.ts';
import type { Item, Person, Problem, Task } from '../support/types.ts';
import type { World } from '../support/world.ts';

/** One question and what came of it; `allowed` by the table, `answered` by the system. */
export interface Cell {
  step: string;
  stage: string;
  person: string;
  expected: string;
  answered: string;
}

/** Sees every item of the bureau; so a refusal says whose the task is and does not hide the item. */
const SEES_ALL = new Set([
  'office-clerk',
  'office-head',
  'director',
  'deputy-director',
  'party-secretary',
  'inspector',
  'auditor',
  'admin',
]);

/** No step ends so: whoever may end it hears that, and nothing is written. */
const NO_OUTCOME: Record<string, string> = { 'return-answer': 'again' };

const said = ({ status, body }: Answer<Problem>) => `${status} ${body.code ?? ''}`;

/** May this person end this task, by the table as it is written out? */
function allowed(person: Person, task: Task, world: World): boolean {
  const marks = CELLS.filter(
    ({ step, role }) => step === task.step && person.roles.includes(role),
  ).map(({ mark }) => mark);
  if (marks.includes('○')) return true;
  return marks.includes('●') && world.people.at(task.desk).some(({ id }) => id === person.id);
}

function expectedOf(person: Person, task: Task, world: World): string[] {
  if (allowed(person, task, world)) return ['422 OUTCOME_INVALID'];
  const code = task.step.endsWith('consult') ? 'RATING_IS_THE_DEPUTYS' : 'FORBIDDEN';
  const seen = person.roles.some((role) => SEES_ALL.has(role));
  return seen ? [`403 ${code}`] : [`403 ${code}`, '404 NOT_FOUND'];
}

/** What anybody may hear who comes to a step whose task is not open. */
const NOT_OPEN = [
  '403 FORBIDDEN',
  '403 RATING_IS_THE_DEPUTYS',
  '404 NOT_FOUND',
  '404 TASK_NOT_FOUND',
  '409 TASK_DONE',
  '409 TASK_VOID',
];

async function tryAs(
  world: World,
  person: Person,
  item: Item,
  taskId: string,
  json: object,
): Promise<string> {
  const path = `/v1/items/${item.itemId}/tasks/${taskId}`;
  return said(
    await world.client.send<Problem>(person.id, { method: 'POST', path, json: { ...json } }),
  );
}

/** Every person of the bureau comes to one open task. */
export async function askAtTask(
  world: World,
  item: Item,
  task: Task,
  data: object,
): Promise<Cell[]> {
  const json = { version: item.version, outcome: NO_OUTCOME[task.step] ?? 'granted', data };
  return Promise.all(
    world.people.all.map(async (person) => {
      const expected = expectedOf(person, task, world);
      const answered = await tryAs(world, person, item, task.taskId, json);
      return {
        step: task.step,
        stage: item.stage,
        person: person.id,
        expected: expected.includes(answered) ? answered : expected.join(' / '),
        answered,
      };
    }),
  );
}

/** One of each role comes to every step that is not open at this stage of the item. */
export async function askAtStage(world: World, item: Item): Promise<Cell[]> {
  const open = new Set(item.openTasks.map(({ taskId }) => taskId));
  const steps = [...new Set(CELLS.map(({ step }) => step))].filter(
    (step) => !open.has(`${step}-1`),
  );
  const people = COLUMNS.flatMap(
    (role) => world.people.all.find(({ roles }) => roles.includes(role)) ?? [],
  );
  const cells: Cell[] = [];
  for (const step of steps) {
    const asked = people.map(async (person) => {
      const json = { version: item.version, outcome: 'granted', data: {} };
      const answered = await tryAs(world, person, item, `${step}-1`, json);
      const expected = NOT_OPEN.includes(answered) ? answered : NOT_OPEN.join(' / ');
      return { step, stage: item.stage, person: person.id, expected, answered };
    });
    cells.push(...(await Promise.all(asked)));
  }
  return cells;
}
