import type { Grid } from './cells.ts';
import { LIMITS } from './limits.ts';
import type { AssignmentReport } from './report.ts';
import { cellText } from './rowCells.ts';
import { cleanLine } from './text.ts';

const SENDER = /(?:交办单位|交办机关|交办部门|来文单位|发文单位)[:：]\s*([^\s:：，,；;]{2,40})/u;
const CORRECTION = /更正表.*导入编号[:：]\s*([0-9a-f]{64})/;

/** Where a list comes from, as far as it says so itself. */
export type ListOrigin = Pick<AssignmentReport, 'sender' | 'correctionOf'>;

/** Who sent a list, and of which import it is the corrections sheet, as the rows at its top say. */
export function originOf(grids: readonly Grid[]): ListOrigin {
  const texts = grids.flatMap((grid) =>
    grid.rows
      .slice(0, LIMITS.headerRows)
      .flatMap((cells) => cells.map((cell) => cleanLine(cellText(cell)).slice(0, 400))),
  );
  const found = (pattern: RegExp) =>
    texts.map((text) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  const sender = found(SENDER);
  const correctionOf = found(CORRECTION);
  return { ...(sender && { sender }), ...(correctionOf && { correctionOf }) };
}
