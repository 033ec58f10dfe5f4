import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versions } from './scenarios/versions.ts';
import { type AssemblyCopy, copyAssembly, type TemplateResource } from './support/assemblyCopy.ts';
import { ask } from './support/http.ts';
import { itemBody } from './support/register.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { losePatience, until } from './support/until.ts';
import { openWorld, type World } from './support/world.ts';

let copy: AssemblyCopy;
let stack: LocalStack;
let world: World;

interface Statement {
  Action: string | string[];
  Resource: unknown;
}

/** Takes one action on one table out of the rights of the function `workflow`. */
function takeOut(resources: Record<string, TemplateResource>, action: string, table: string): void {
  const role = Object.values(resources).find(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Role' &&
      Properties?.Description === 'Role of the Huiyin function workflow',
  );
  const policies = role?.Properties?.Policies as { PolicyDocument: { Statement: Statement[] } }[];
  const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  const found = statements.find(
    ({ Action, Resource }) => Action.includes(action) && JSON.stringify(Resource).includes(table),
  );
  if (!found) throw new Error(`the role has no ${action} on ${table}`);
  found.Action = [found.Action].flat().filter((one) => one !== action);
}

beforeAll(async () => {
  copy = await copyAssembly();
  copy.change('Workflow', (resources) => takeOut(resources, 'dynamodb:PutItem', 'LedgerTable'));
  stack = await startStack({ assembly: copy.folder });
  world = await openWorld(stack.base);
}, 150_000);

afterAll(async () => {
  await stack?.stop();
  copy?.remove();
});

describe('one grant is taken out of the stack', () => {
  it('the step is not entered, and the log names action and resource', async () => {
    const wanted = { title: '关于稳定制造业就业的建议', demands: ['建立用工监测机制'] };
    const json = itemBody(wanted, '701', await world.today());
    const call = { method: 'POST', path: '/v1/items', json } as const;
    const { itemId } = await world.client.ask<{ itemId: string }>('clerk', call);
    const said = await until('函数 workflow 的日志里被拒绝的调用', async () => {
      const functions = await ask<{ name: string; log: string[] }[]>(stack.base, {
        path: '/dev/functions',
      });
      const log = functions.find(({ name }) => name.includes('workflow'))?.log.join('\n') ?? '';
      return log.includes('not authorized') && log;
    });
    expect(said).toContain('dynamodb:PutItem');
    expect(said).toMatch(/arn:aws:dynamodb:us-east-1:000000000000:table\/\S*[Ll]edger/);
    const item = await world.client.item(itemId);
    expect([item.version, item.stage, item.openTasks]).toEqual([1, 'registered', []]);
  }, 40_000);

  it('a scenario fails, and says what it waited for', async () => {
    losePatience(3_000);
    await expect(versions.run(world)).rejects.toThrow(/没有等到：npc-2026-\d+ 登记后的第一步/);
  }, 40_000);
});
