import type { ReportReminded } from '../../domain/events.ts';
import type { Directory } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, staff } from './people.ts';

/** 报送提醒, to the office. */
export function reportDueMails(
  { kind, office, what, due }: ReportReminded['data'],
  directory: Directory,
): PlannedMail[] {
  return staff(officePeople(directory)).map(({ id, name, address, greeting }) => ({
    template: 'report-due',
    recipient: { id, name, address },
    data: { bureau: directory.bureau.name, greeting, kind, office, what, due },
  }));
}
