import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Answers a finding of the security packs for one construct and what is below it, with the reason. */
export function acknowledge(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id, reason });
}
