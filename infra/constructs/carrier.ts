import { CfnParameter } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { MailConfiguration } from './mailConfiguration.ts';
import { readSecret, sendMailAs } from './rights.ts';

/** What the carrier of all mail needs to know. */
export interface CarrierProps {
  readonly settings: Settings;
}

/** By whom mail leaves, as the mail function is told and allowed. */
export class Carrier extends Construct {
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: PolicyStatement;
  /** The SES configuration set, where there is one: only then anybody tells what became of a mail. */
  readonly configurationSet?: string;

  constructor(scope: Construct, id: string, props: CarrierProps) {
    super(scope, id);
    const { settings } = props;
    const parameter = (name: string, description: string, more: object) =>
      new CfnParameter(scope, name, { description, ...more }).valueAsString;
    const ses = settings.mail === 'ses';
    const from = parameter('MailFrom', `发件地址${ses ? '；其域名或地址须先在 SES 验证' : ''}`, {
      default: 'noreply@example.cn',
      allowedPattern: '^[^@\\s]+@[^@\\s]+$',
    });
    if (ses) {
      const { name } = new MailConfiguration(scope, 'MailConfiguration', { settings });
      this.configurationSet = name;
      this.environment = { MAIL_ADAPTER: 'ses', MAIL_FROM: from, MAIL_CONFIGURATION_SET: name };
      this.rights = sendMailAs(from, name);
      return;
    }
    const secret = parameter('SmtpSecretArn', '邮件服务器账号所在密钥（Secrets Manager）的 ARN', {
      allowedPattern: '^arn:aws(-cn)?:secretsmanager:\\S+$',
    });
    this.environment = {
      MAIL_ADAPTER: 'smtp',
      MAIL_FROM: from,
      SMTP_HOST: parameter('SmtpHost', '邮件服务器的主机名', { allowedPattern: '^\\S+$' }),
      SMTP_PORT: parameter('SmtpPort', '邮件服务器的端口：465 自始加密，其他须支持 STARTTLS', {
        default: '465',
        allowedPattern: '^\\d{1,5}$',
      }),
      SMTP_SECRET_ARN: secret,
    };
    this.rights = readSecret(secret);
  }
}
