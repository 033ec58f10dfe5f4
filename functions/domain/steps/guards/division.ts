import { awaited } from '../../asked.ts';
import { sectionName } from '../../roles.ts';
import { blocked, type Guard } from '../guards.ts';

/** 充分征求意见 before the work is split: no division while a section may still answer (row 34). */
export const opinionsIn: Guard = ({ state, rules }) => {
  const sections = awaited(state, rules.today);
  if (sections.length === 0) return undefined;
  const names = sections.map((id) => sectionName(rules.directory, id)).join('、');
  return blocked(
    'OPINIONS_PENDING',
    `正在征询分工意见，${names}还没有反馈；收齐或过了反馈日期再分工。`,
  );
};
