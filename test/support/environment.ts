/** What the template sets for functions; imported before any of their entries, which read it when loaded. */
const VARIABLES: Record<string, string> = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'operator',
  AWS_SECRET_ACCESS_KEY: 'operator',
  STAGE: 'test',
  PERSON_CLAIM: 'sub',
  GROUPS_CLAIM: 'groups',
  PAPERS_BUCKET: 'papers',
  ADVANCE_QUEUE_URL: 'http://127.0.0.1/000000000000/advance',
  MAIL_QUEUE_URL: 'http://127.0.0.1/000000000000/mail',
  MACHINE_ARN_PREFIX: 'arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-',
  MAIL_ADAPTER: 'ses',
  MAIL_FROM: 'noreply@huiyin.example',
  MAIL_CONFIGURATION_SET: 'huiyin',
  PUBLIC_BASE_URL: 'https://huiyin.example',
  MOST_RECEIVES: '20',
  POWERTOOLS_SERVICE_NAME: 'huiyin',
  POWERTOOLS_METRICS_NAMESPACE: 'Huiyin',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
};
Object.assign(process.env, VARIABLES);
