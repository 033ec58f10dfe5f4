import type { IncomingMessage } from 'node:http';
import type { Cors } from '../gateway/definition.ts';
import type { Assembly, Resource } from '../ports.ts';
import { number, record, refuse, texts } from '../properties.ts';

function corsOf(bucket: Resource): Cors | undefined {
  const { CorsRules } = record(bucket.properties.CorsConfiguration);
  const [rule, ...more] = Array.isArray(CorsRules) ? CorsRules.map(record) : [];
  if (more.length > 0) refuse(bucket, '第二条 CORS 规则');
  if (!rule) return undefined;
  const maxAge = number(rule.MaxAge);
  return {
    origins: texts(rule.AllowedOrigins),
    methods: texts(rule.AllowedMethods),
    headers: texts(rule.AllowedHeaders),
    exposed: texts(rule.ExposedHeaders),
    ...(maxAge === undefined ? {} : { maxAge }),
    credentials: false,
  };
}

/** Which pages may call the bucket that a request (path style) names, as the template has it. */
export function bucketCors(assembly: Assembly): (request: IncomingMessage) => Cors | undefined {
  const rules = new Map(assembly.byType('AWS::S3::Bucket').map((one) => [one.ref, corsOf(one)]));
  return ({ url = '/' }) => rules.get(/^\/([^/?]*)/.exec(url)?.[1] ?? '');
}
