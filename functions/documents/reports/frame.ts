import type { Rules } from '../../domain/rules.ts';
import { dateWords } from '../../mail/words.ts';
import { type Draft, toComplete } from './draft.ts';
import type { ReportModel } from './model.ts';

/** What a report says of itself. */
export type Heading = Pick<ReportModel, 'title' | 'fileName'> & {
  salutation: string;
  annex?: ReportModel['annex'];
};

const NO_ANNEX: ReportModel['annex'] = { name: '', blocks: [] };

/** A draft as a paper of the bureau; when it is signed the system does not know. */
export function framed(
  { blocks, missing }: Draft,
  rules: Pick<Rules, 'directory' | 'today'>,
  { annex = NO_ANNEX, ...heading }: Heading,
): ReportModel {
  const { name } = rules.directory.bureau;
  const signedOn = '成文日期';
  return {
    ...{ ...heading, annex, blocks, issuer: name },
    subtitle: `（统计截至${dateWords(rules.today)}）`,
    signature: { name, date: toComplete(signedOn) },
    missing: [...missing, signedOn],
  };
}
