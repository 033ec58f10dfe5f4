import { openRequests } from '../../request.ts';
import { blocked, type Guard } from '../guards.ts';

/** 先请示、后办理: no reply is signed while the office above is still asked (row 25). */
export const noRequestOpen: Guard = ({ state }) => {
  const [open] = openRequests(state);
  return open
    ? blocked(
        'REQUEST_OPEN',
        `${open.on}的请示还没有答复，不能签发；请催问并登记答复，或登记不再等待。`,
      )
    : undefined;
};
