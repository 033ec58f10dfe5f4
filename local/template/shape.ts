import * as z from 'zod/mini';

const parameter = z.object({
  Type: z.string(),
  Default: z.optional(z.union([z.string(), z.number()])),
  AllowedValues: z.optional(z.array(z.union([z.string(), z.number()]))),
  AllowedPattern: z.optional(z.string()),
});

const resource = z.object({
  Type: z.string(),
  Properties: z.optional(z.record(z.string(), z.unknown())),
  Condition: z.optional(z.string()),
});

const output = z.object({
  Value: z.unknown(),
  Export: z.optional(z.object({ Name: z.unknown() })),
  Condition: z.optional(z.string()),
});

/** The sections of a CloudFormation template that mean something here; another section is refused. */
export const stackTemplate = z.strictObject({
  AWSTemplateFormatVersion: z.optional(z.string()),
  Description: z.optional(z.string()),
  Metadata: z.optional(z.unknown()),
  Rules: z.optional(z.unknown()),
  Parameters: z.optional(z.record(z.string(), parameter)),
  Mappings: z.optional(
    z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  ),
  Conditions: z.optional(z.record(z.string(), z.unknown())),
  Resources: z.optional(z.record(z.string(), resource)),
  Outputs: z.optional(z.record(z.string(), output)),
});

export type StackTemplate = z.infer<typeof stackTemplate>;
export type TemplateResource = z.infer<typeof resource>;
export type TemplateParameter = z.infer<typeof parameter>;

/** Narrows to a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
