import type { Resource } from '../ports.ts';

const PLAIN: Readonly<Record<string, string>> = {
  VisibilityTimeout: 'VisibilityTimeout',
  MessageRetentionPeriod: 'MessageRetentionPeriod',
  DelaySeconds: 'DelaySeconds',
  ReceiveMessageWaitTimeSeconds: 'ReceiveMessageWaitTimeSeconds',
  MaximumMessageSize: 'MaximumMessageSize',
};

/** The SQS attributes of a queue resource, as texts. */
export function queueAttributes({ properties }: Resource): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [property, attribute] of Object.entries(PLAIN)) {
    const value = properties[property];
    if (value !== undefined) attributes[attribute] = String(value);
  }
  if (properties.RedrivePolicy !== undefined) {
    attributes.RedrivePolicy = JSON.stringify(properties.RedrivePolicy);
  }
  return attributes;
}
