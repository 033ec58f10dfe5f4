import { createHash } from 'node:crypto';

/** Where the template is taken to run. */
export interface Place {
  accountId: string;
  region: string;
  partition: string;
  /** URL of the local AWS endpoint, no trailing slash: queue URLs are formed on it. */
  endpoint: string;
}

/** What `Ref`, `Fn::GetAtt Arn` and the other attributes of a resource give. */
export interface Identity {
  ref: string;
  arn: string;
  attributes: Readonly<Record<string, string>>;
}

/** How one type of resource is named. */
export interface Naming {
  /** The property that holds the physical name, when the type has one. */
  nameProperty?: string;
  /** Properties that `identify` reads besides the name. */
  reads?: readonly string[];
  identify(name: string, place: Place, read: (property: string) => string): Identity;
}

/** A stable made-up id for things AWS gives random ids, in the alphabet asked for. */
export function stableId(seed: string, length: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = createHash('sha256').update(seed).digest();
  let id = '';
  for (let at = 0; at < length; at += 1) id += alphabet[(bytes[at % bytes.length] ?? 0) % 36];
  return id;
}

/** A stable made-up UUID (version 4 in form). */
export function stableUuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function arnOf(place: Place, service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.accountId}:${resource}`;
}

function regionless(place: Place, service: string, resource: string): string {
  return `arn:${place.partition}:${service}::${place.accountId}:${resource}`;
}

/** A type whose Ref is its name and whose ARN is `<service>:<region>:<account>:<prefix><name>`. */
function named(nameProperty: string, service: string, prefix = ''): Naming {
  return {
    nameProperty,
    identify: (name, place) => {
      const arn = arnOf(place, service, `${prefix}${name}`);
      return { ref: name, arn, attributes: { Arn: arn } };
    },
  };
}

const table: Naming = {
  nameProperty: 'TableName',
  identify: (name, place) => {
    const arn = arnOf(place, 'dynamodb', `table/${name}`);
    // AWS labels a stream by its birth; here a table has one stream for life.
    return { ref: name, arn, attributes: { Arn: arn, StreamArn: `${arn}/stream/local` } };
  },
};

const apiPart: Naming = {
  identify: (name, place) => {
    const id = stableId(name, 7);
    return { ref: id, arn: arnOf(place, 'apigateway', id), attributes: {} };
  },
};

const keyNaming: Naming = {
  identify: (name, place) => {
    const id = stableUuid(name);
    const arn = arnOf(place, 'kms', `key/${id}`);
    return { ref: id, arn, attributes: { Arn: arn, KeyId: id } };
  },
};

/** Naming by type; a type that is not listed takes `<stack>-<logicalId>` as Ref and has no attributes. */
export const NAMINGS: Readonly<Record<string, Naming>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    identify: (name, place) => {
      const arn = arnOf(place, 'sqs', name);
      const ref = `${place.endpoint}/${place.accountId}/${name}`;
      return { ref, arn, attributes: { Arn: arn, QueueName: name, QueueUrl: ref } };
    },
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    identify: (name, place) => {
      const ref = name.toLowerCase();
      const arn = `arn:${place.partition}:s3:::${ref}`;
      return { ref, arn, attributes: { Arn: arn } };
    },
  },
  'AWS::Lambda::Function': named('FunctionName', 'lambda', 'function:'),
  'AWS::Lambda::EventSourceMapping': {
    identify: (name, place) => {
      const id = stableUuid(name);
      const arn = arnOf(place, 'lambda', `event-source-mapping:${id}`);
      return { ref: id, arn, attributes: { Id: id, EventSourceMappingArn: arn } };
    },
  },
  'AWS::IAM::Role': {
    nameProperty: 'RoleName',
    reads: ['Path'],
    identify: (name, place, read) => {
      const arn = regionless(place, 'iam', `role${read('Path') || '/'}${name}`);
      const roleId = `AROA${stableId(name, 16).toUpperCase()}`;
      return { ref: name, arn, attributes: { Arn: arn, RoleId: roleId } };
    },
  },
  'AWS::IAM::ManagedPolicy': {
    nameProperty: 'ManagedPolicyName',
    identify: (name, place) => {
      const arn = regionless(place, 'iam', `policy/${name}`);
      return { ref: arn, arn, attributes: { PolicyArn: arn } };
    },
  },
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    identify: (name, place) => {
      const arn = arnOf(place, 'states', `stateMachine:${name}`);
      return { ref: arn, arn, attributes: { Arn: arn, Name: name } };
    },
  },
  'AWS::Events::Rule': named('Name', 'events', 'rule/'),
  'AWS::Events::EventBus': named('Name', 'events', 'event-bus/'),
  'AWS::Scheduler::ScheduleGroup': named('Name', 'scheduler', 'schedule-group/'),
  'AWS::Scheduler::Schedule': {
    nameProperty: 'Name',
    reads: ['GroupName'],
    identify: (name, place, read) => {
      const arn = arnOf(place, 'scheduler', `schedule/${read('GroupName') || 'default'}/${name}`);
      return { ref: name, arn, attributes: { Arn: arn } };
    },
  },
  'AWS::ApiGatewayV2::Api': {
    identify: (name, place) => {
      const id = stableId(name, 10);
      const arn = `arn:${place.partition}:apigateway:${place.region}::/apis/${id}`;
      const url = `https://${id}.execute-api.${place.region}.amazonaws.com`;
      return { ref: id, arn, attributes: { ApiId: id, ApiEndpoint: url } };
    },
  },
  'AWS::ApiGatewayV2::Stage': {
    nameProperty: 'StageName',
    reads: ['ApiId'],
    identify: (name, place, read) => ({
      ref: name,
      arn: `arn:${place.partition}:apigateway:${place.region}::/apis/${read('ApiId')}/stages/${name}`,
      attributes: {},
    }),
  },
  'AWS::ApiGatewayV2::Authorizer': apiPart,
  'AWS::ApiGatewayV2::Integration': apiPart,
  'AWS::ApiGatewayV2::Route': apiPart,
  'AWS::SES::EmailIdentity': named('EmailIdentity', 'ses', 'identity/'),
  'AWS::SES::ConfigurationSet': named('Name', 'ses', 'configuration-set/'),
  'AWS::Logs::LogGroup': {
    nameProperty: 'LogGroupName',
    identify: (name, place) => {
      const arn = arnOf(place, 'logs', `log-group:${name}:*`);
      return { ref: name, arn, attributes: { Arn: arn } };
    },
  },
  'AWS::KMS::Key': keyNaming,
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    identify: (name, place) => {
      const arn = arnOf(place, 'sns', name);
      return { ref: arn, arn, attributes: { TopicArn: arn, TopicName: name } };
    },
  },
  'AWS::CloudWatch::Alarm': named('AlarmName', 'cloudwatch', 'alarm:'),
  'AWS::CloudWatch::CompositeAlarm': named('AlarmName', 'cloudwatch', 'alarm:'),
  'AWS::Cognito::UserPool': {
    nameProperty: 'UserPoolName',
    identify: (name, place) => {
      const id = `${place.region}_${stableId(name, 9)}`;
      const arn = arnOf(place, 'cognito-idp', `userpool/${id}`);
      const provider = `cognito-idp.${place.region}.amazonaws.com/${id}`;
      return {
        ref: id,
        arn,
        attributes: { Arn: arn, ProviderName: provider, ProviderURL: `https://${provider}` },
      };
    },
  },
};
