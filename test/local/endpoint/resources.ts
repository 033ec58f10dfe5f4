/** The template of the endpoint's tests: one function `f` with narrow rights, one `none` without any, `public` with
 * some partitions. */
export function resources(): Record<string, object> {
  const arn = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
  const allow = (Action: string | string[], ...Resource: unknown[]) => ({
    Effect: 'Allow',
    Action,
    Resource,
  });
  const join = (...parts: unknown[]) => ({ 'Fn::Join': ['', parts] });
  const fn = (FunctionName: string, role: string) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName,
      Role: arn(role),
      Code: { S3Key: 'code.zip' },
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Timeout: 10,
      MemorySize: 256,
    },
  });
  const table = (TableName: string) => ({
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: ['pk', 'day'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDay',
          KeySchema: [{ AttributeName: 'day', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    },
  });
  return {
    Events: table('Events'),
    Views: table('Views'),
    Jobs: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs' } },
    Other: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'other' } },
    Papers: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: 'papers',
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: ['https://console.example'], AllowedMethods: ['PUT'] }],
        },
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { StateMachineName: 'handling' },
    },
    Identity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'x.example' } },
    Set: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'set' } },
    Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'R' } },
    NoRole: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'N' } },
    F: fn('f', 'Role'),
    None: fn('none', 'NoRole'),
    PublicRole: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'P' } },
    Public: fn('public', 'PublicRole'),
    PublicPolicy: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        Roles: [{ Ref: 'PublicRole' }],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              ...allow(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'], arn('Views')),
              Condition: {
                'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OPEN#*'] },
                Null: { 'dynamodb:LeadingKeys': 'false' },
              },
            },
          ],
        },
      },
    },
    Policy: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        Roles: [{ Ref: 'Role' }],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            allow(['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:Query'], arn('Events')),
            allow('dynamodb:ConditionCheckItem', arn('Views')),
            allow('dynamodb:BatchGetItem', arn('Events')),
            allow('dynamodb:GetRecords', { 'Fn::GetAtt': ['Events', 'StreamArn'] }),
            allow('sqs:SendMessage', arn('Jobs')),
            allow(['s3:GetObject', 's3:PutObject'], join(arn('Papers'), '/imports/*')),
            allow('states:StartExecution', { Ref: 'Machine' }),
            allow('states:SendTaskSuccess', { Ref: 'Machine' }),
            allow('states:StopExecution', 'arn:aws:states:*:*:execution:handling:*'),
            allow(
              'ses:SendEmail',
              'arn:aws:ses:us-east-1:000000000000:identity/x.example',
              'arn:aws:ses:us-east-1:000000000000:configuration-set/set',
            ),
            allow('events:PutEvents', 'arn:aws:events:us-east-1:000000000000:event-bus/default'),
            allow('lambda:InvokeFunction', arn('F')),
          ],
        },
      },
    },
  };
}
