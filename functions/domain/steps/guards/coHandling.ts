import { Refusal } from '../../errors.ts';
import type { CoDraftData } from '../data.ts';
import type { Guard } from '../guards.ts';

/** An opinion says what it rests on; an empty one is sent back by the lead (domain.md §3.3; rows 32, 53). */
export const coOpinionFounded: Guard = ({ data }) => {
  if (!data) return undefined;
  const { basis } = data as CoDraftData;
  if (basis.length > 0) return undefined;
  return new Refusal(
    'blocked',
    'BASIS_MISSING',
    '协办意见须写明依据（政策文件、项目或数据来源），至少一项。',
    { field: 'data.basis' },
  );
};
