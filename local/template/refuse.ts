import type { Assembly } from '../ports.ts';
import { templateError } from './errors.ts';
import { faultsOf } from './spec.ts';
import { IMPLEMENTED, INERT } from './supported.ts';

/**
 * Raises TemplateError naming stack, logical id, type and property of the first thing in the
 * template that the local stack neither runs nor knows to be without effect: better no start than a
 * rehearsal that quietly differs from AWS.
 */
export function refuseUnknown(assembly: Assembly): void {
  for (const { stack, logicalId, type, properties } of assembly.resources) {
    if (INERT.has(type)) continue;
    const where = `${stack}.${logicalId}`;
    const spec = IMPLEMENTED[type];
    if (spec === undefined) {
      throw templateError(
        where,
        `本机不支持资源类型 ${type}`,
        `resource type ${type} is not implemented`,
      );
    }
    const fault = faultsOf(properties, spec, '')[0];
    if (fault === undefined) continue;
    const { path, value } = fault;
    throw value === undefined
      ? templateError(
          where,
          `本机不支持 ${type} 的属性 ${path}`,
          `property ${path} of ${type} is not implemented`,
        )
      : templateError(
          where,
          `本机不支持 ${type} 的 ${path} = ${value}`,
          `value ${value} of ${path} of ${type} is not implemented`,
        );
  }
}
