import { render } from './render.ts';
import type { Resources, TemplateResource } from './synthesize.ts';

/** A statement with every element as a list of readable texts. */
export interface Statement {
  effect: string;
  actions: string[];
  resources: string[];
  conditions: unknown;
}

interface PolicyDocument {
  Statement: Record<string, unknown>[];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function statementsOf(document: unknown): Statement[] {
  return (document as PolicyDocument).Statement.map((statement) => ({
    effect: String(statement.Effect),
    actions: list(statement.Action).map(String),
    resources: list(statement.Resource).map(render),
    conditions: statement.Condition,
  }));
}

/** Every statement of one role: its inline policies and the policies attached to it. */
export function statementsOfRole(resources: Resources, role: TemplateResource): Statement[] {
  const inline = (role.Properties.Policies ?? []) as { PolicyDocument: unknown }[];
  const attached = resources
    .of('AWS::IAM::Policy')
    .filter(
      ({ stack, Properties }) =>
        stack === role.stack &&
        (Properties.Roles as unknown[]).map(render).includes(`<${role.id}>`),
    );
  return [
    ...inline.flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument)),
    ...attached.flatMap(({ Properties }) => statementsOf(Properties.PolicyDocument)),
  ];
}

/** Every statement that gives an identity rights, with the place where it stands. */
export function identityStatements(resources: Resources): (Statement & { at: string })[] {
  return resources.of('AWS::IAM::Role').flatMap((role) =>
    statementsOfRole(resources, role).map((statement) => ({
      ...statement,
      at: `${role.stack}/${role.id}`,
    })),
  );
}

/** The role that a function runs under. */
export function roleOf(resources: Resources, fn: TemplateResource): TemplateResource {
  const id = /^<(.+)\.Arn>$/.exec(render(fn.Properties.Role))?.[1];
  const role = resources.all.find((each) => each.stack === fn.stack && each.id === id);
  if (!role) throw new Error(`${fn.id} has no role of its own stack`);
  return role;
}
