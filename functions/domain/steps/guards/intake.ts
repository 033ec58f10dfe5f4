import { pendingReturn } from '../../intake.ts';
import { blocked, type Guard } from '../guards.ts';

/** While 退办 is asked for nothing is proposed or divided: the item may not be ours (domain.md §3.2). */
export const noReturnPending: Guard = ({ state }) =>
  pendingReturn(state)
    ? blocked(
        'RETURN_PENDING',
        '本件正在申请退办，结果出来以前不能拟办和分工；时限照常计算，请及时催问。',
      )
    : undefined;
