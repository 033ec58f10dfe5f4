import * as z from 'zod/mini';

/** Where an installation may stand: the world's regions, or those of 光环新网 and 西云数据 in China. */
export const PARTITIONS = ['aws', 'aws-cn'] as const;

/** How mail leaves: by Amazon SES, or by a mail server of the bureau's own. */
export const MAIL_ADAPTERS = ['ses', 'smtp'] as const;

/** An origin: scheme and host, nothing behind it. */
export const ORIGIN = /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/localhost:\d+)$/;

const text = (pattern: RegExp, what: string) => z.string().check(z.regex(pattern, what));
const https = text(/^https:\/\/[^\s/]+(\/\S*)?$/, '须是 https:// 开头的地址');
const address = text(/^[^@\s]+@[^@\s]+$/, '须是一个邮箱地址');
const orNothing = (schema: z.ZodMiniType<string>, what: string) =>
  z.union([z.literal(''), schema], what);

const mail = z.discriminatedUnion(
  'adapter',
  [
    z.strictObject({ adapter: z.literal('ses'), from: address }),
    z.strictObject({
      adapter: z.literal('smtp'),
      from: address,
      /** 邮件服务器. */
      host: text(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, '须是邮件服务器的主机名'),
      /** 465: TLS from the first byte; any other: STARTTLS, without which nothing is sent. */
      port: z
        .int('须是整数')
        .check(z.gte(1, '端口须在 1 到 65535'), z.lte(65_535, '端口须在 1 到 65535')),
      /** Secret in Secrets Manager that holds `{"username": …, "password": …}`. */
      secretArn: text(
        /^arn:aws(-cn)?:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/,
        '须是 Secrets Manager 中密钥的 ARN',
      ),
    }),
  ],
  'adapter 只能是 ses 或 smtp',
);

/** One stage of infra/stages.json; what a stage leaves out has the value of the template. */
export const stageSchema = z.strictObject({
  profile: text(/^[a-z][a-z0-9-]*$/, '须是 profiles/ 里的文件名'),
  partition: z.enum(PARTITIONS, 'partition 只能是 aws 或 aws-cn'),
  /** Address that people open and that mails name; empty: the API's own. */
  publicUrl: orNothing(https, '须是 https:// 开头的地址，或留空'),
  /** The bureau's own OIDC issuer; without it a Cognito user pool is made. */
  signIn: z.optional(
    z.strictObject({
      issuer: https,
      audience: text(/^\S+$/, '不能为空'),
      groupsClaim: text(/^\S+$/, '不能为空'),
      personClaim: text(/^\S+$/, '不能为空'),
    }),
  ),
  mail,
  /** X-Ray's active tracing; only in `aws`, costs by trace. Logs lead from a request to its events without it. */
  tracing: z.optional(z.boolean('须是 true 或 false')),
  /** Other origins whose pages may call the API and upload; pages under publicUrl need not be named. */
  origins: z.optional(
    z.array(text(ORIGIN, '须是 https:// 的来源，不带路径（或 http://localhost:端口）')),
  ),
  /** Who is told of alarms; empty: nobody by mail. */
  alarmMail: orNothing(address, '须是一个邮箱地址，或留空'),
});

/** One stage as it is written. */
export type Stage = z.infer<typeof stageSchema>;
