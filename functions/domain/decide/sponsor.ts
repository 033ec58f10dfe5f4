import { invalid } from '../errors.ts';
import { isLed } from '../keyItem.ts';
import { personOf, type Role } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { ProposalData } from '../steps/data.ts';

/**
 * 包案领导: a deputy director; of a key item the director with a deputy director beside him (rows 11, 12);
 * of an item handled again also the one he was raised to.
 * @throws Refusal SPONSOR_INVALID, SPONSOR_NOT_DIRECTOR, DEPUTY_MISSING
 */
export function checkSponsor(
  { sponsor, deputy }: Pick<ProposalData, 'sponsor' | 'deputy'>,
  { item, round = 1 }: Pick<ItemState, 'item'> & { round?: number },
  { directory, profile }: Rules,
): void {
  const has = (id: string | undefined, role: Role) =>
    id !== undefined && (personOf(directory, id)?.roles.includes(role) ?? false);
  if (!profile.keyItems.directorHandles || !isLed({ item })) {
    const raised = round > 1 && has(sponsor, profile.rating.raise.to);
    if (raised || (has(sponsor, 'deputy-director') && deputy === undefined)) return;
    throw invalid('SPONSOR_INVALID', '包案领导须是一位分管领导，请重新选择。', 'data.sponsor');
  }
  if (!has(sponsor, 'director')) {
    throw invalid(
      'SPONSOR_NOT_DIRECTOR',
      '重点督办件由主要负责人包案，请把包案领导改为主要负责人。',
      'data.sponsor',
    );
  }
  if (!has(deputy, 'deputy-director')) {
    throw invalid('DEPUTY_MISSING', '主要负责人包案的，还须确定一位分管领导。', 'data.deputy');
  }
}
