import { describe, expect, it } from 'vitest';
import { identityStatements } from './policies.ts';
import { render } from './render.ts';
import { Resources, type TemplateResource } from './synthesize.ts';

const INSTALLATIONS: readonly [name: string, context: Record<string, string>][] = [
  ['dev', {}],
  ['prod with its front', { stage: 'prod', region: 'ap-southeast-1' }],
];

/** Where a right is for more than one resource that can be named, each with the reason why. */
const WIDE: readonly { role: RegExp; resource: RegExp; because: string }[] = [
  {
    role: /^Api\/FunctionsDocumentsRole/,
    resource: /PapersBucket\w+>\/(imports|attachments|templates|papers|uploads|archives)\/\*$/,
    because: 'the key of an upload is only known when it is made',
  },
  {
    role: /^Schedules\/BackupFunctionRole/,
    resource: /BackupsBucket\w+>\/(events|manifests|files)\/\*$/,
    because: 'a part of an export is named for its day and number, a file by its content',
  },
  {
    role: /^Schedules\/BackupFunctionRole/,
    resource: /PapersBucket\w+>\/(imports|attachments|templates|papers)\/\*$/,
    because: 'which files it copies is what the events of the night name',
  },
  {
    role: /^(Schedules\/JobsRole|Workflow\/AdvanceFunctionRole)/,
    resource: /:execution:huiyin(-dev)?-[a-z-]+:\*$/,
    because: 'the name of an execution is only known when it starts',
  },
  {
    role: /^Workflow\/WorkflowMachine\w+Role/,
    resource: /^\*$/,
    because: 'logs:CreateLogDelivery and its kin know no resource-level permission',
  },
  {
    role: /^(Front|Firewall)\/CustomCrossRegionExport(Reader|Writer)\w+Role/,
    resource: /:parameter\/cdk\/exports\/(huiyin-front\/)?\*$/,
    because: 'the CDK’s own: it hands the firewall’s ARN from one region to the other',
  },
];

/** Managed policies, each with the reason why it is not written out. */
const MANAGED: readonly { role: RegExp; policy: RegExp; because: string }[] = [
  {
    role: /^(Front|Firewall)\/CustomCrossRegionExport(Reader|Writer)\w+Role/,
    policy: /AWSLambdaBasicExecutionRole/,
    because: 'the CDK’s own functions write their log, and run only while we deploy',
  },
];

/** What would change or remove an event. */
const CHANGE =
  /^dynamodb:(.*(Update|Delete|BatchWrite|PartiQL|Restore|Import|Replicate)|Execute|Tag|Untag)/i;

interface PolicyStatement {
  Effect: string;
  Action: string | string[];
  Principal: string | { AWS?: unknown; Service?: unknown };
  Condition?: Record<string, Record<string, unknown>>;
  Resource: unknown;
}

/** Every policy that stands at a resource and not at a role. */
function resourcePolicies(resources: Resources) {
  const documentOf = ({ Type, Properties }: TemplateResource) =>
    (Type === 'AWS::KMS::Key' ? Properties.KeyPolicy : Properties.PolicyDocument) as
      | { Statement: PolicyStatement[] }
      | undefined;
  const types = ['KMS::Key', 'S3::BucketPolicy', 'SQS::QueuePolicy', 'SNS::TopicPolicy'];
  return types.flatMap((type) =>
    resources.of(`AWS::${type}`).flatMap((resource) =>
      (documentOf(resource)?.Statement ?? []).map((statement) => ({
        at: `${resource.stack}/${resource.id}`,
        type,
        statement,
      })),
    ),
  );
}

describe.each(INSTALLATIONS)('%s', (_name, context) => {
  const resources = new Resources(context);
  const statements = identityStatements(resources);
  const policies = resourcePolicies(resources);

  it('names every action of every role', () => {
    expect(statements.length).toBeGreaterThan(40);
    const wide = statements.flatMap(({ at, effect, actions }) =>
      effect === 'Allow'
        ? actions.filter((one) => /[*?]/.test(one)).map((one) => `${at} ${one}`)
        : [],
    );
    expect(wide).toEqual([]);
  });

  it('names the resource of every action, or says why it cannot', () => {
    const unexplained = statements.flatMap(({ at, resources: on }) =>
      on
        .filter((one) => one.includes('*'))
        .filter((one) => !WIDE.some(({ role, resource }) => role.test(at) && resource.test(one)))
        .map((one) => `${at} ${one}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('writes every right out, or says why not', () => {
    const managed = resources.of('AWS::IAM::Role').flatMap((role) => {
      const arns = (role.Properties.ManagedPolicyArns ?? []) as unknown[];
      return arns.map((arn) => ({ at: `${role.stack}/${role.id}`, policy: render(arn) }));
    });
    const unexplained = managed.filter(
      ({ at, policy }) => !MANAGED.some((one) => one.role.test(at) && one.policy.test(policy)),
    );
    expect(unexplained).toEqual([]);
    expect(resources.of('AWS::IAM::ManagedPolicy')).toEqual([]);
    expect(resources.of('AWS::IAM::User')).toEqual([]);
  });

  it('lets no role at all change or remove an event', () => {
    const offenders = statements.filter(
      ({ effect, actions, resources: on }) =>
        effect === 'Allow' &&
        actions.some((one) => CHANGE.test(one)) &&
        on.some((one) => one === '*' || /EventsTable\w+Arn/.test(one)),
    );
    expect(offenders).toEqual([]);
    // That the rule would see one: the views may be changed.
    expect(statements.some(({ actions }) => actions.some((one) => CHANGE.test(one)))).toBe(true);
  });

  it('opens no resource to everybody', () => {
    const open = policies.filter(({ statement: { Effect, Principal, Condition } }) => {
      if (Effect !== 'Allow') return false;
      if (Principal === '*' || typeof Principal === 'string') return true;
      if (Principal.AWS !== undefined) return !/:root$/.test(render(Principal.AWS));
      const conditions = Object.values(Condition ?? {}).flatMap((one) => Object.keys(one));
      return !conditions.some((one) => /^aws:Source(Account|Arn)$/i.test(one));
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['S3::BucketPolicy', 'AWS::S3::Bucket'],
    ['SQS::QueuePolicy', 'AWS::SQS::Queue'],
    ['SNS::TopicPolicy', 'AWS::SNS::Topic'],
  ])('takes TLS only: every %s', (type, of) => {
    const denied = policies.filter(
      ({ type: known, statement }) =>
        known === type &&
        statement.Effect === 'Deny' &&
        statement.Condition?.Bool?.['aws:SecureTransport'] === 'false',
    );
    const named = denied.map(({ statement }) => JSON.stringify(statement.Resource)).join();
    const missing = resources.of(of).filter(({ id }) => !named.includes(`"${id}"`));
    expect(resources.of(of).length).toBeGreaterThan(0);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('lets only what it names itself call a function', () => {
    const callers = resources.of('AWS::Lambda::Permission');
    for (const { Properties } of callers) {
      expect(Properties.Action).toBe('lambda:InvokeFunction');
      expect(String(Properties.Principal)).toMatch(/^(apigateway|events)\.amazonaws\.com$/);
      expect(Properties.SourceArn).toBeDefined();
    }
    expect(resources.of('AWS::Lambda::Url')).toEqual([]);
  });

  it('keeps no secret in a template', () => {
    for (const text of resources.texts.values()) {
      expect(text).not.toMatch(/"(SecretString|Password|MasterUserPassword)":/);
    }
    const parameters = [...resources.texts.values()].flatMap((text) =>
      Object.keys(JSON.parse(text).Parameters ?? {}),
    );
    expect(parameters.filter((name) => /secret$|password|key$/i.test(name))).toEqual([]);
  });
});
