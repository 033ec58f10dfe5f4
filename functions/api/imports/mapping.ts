import type * as z from 'zod/mini';
import { labelOf } from '../../documents/assignmentList/columns.ts';
import type { SheetCorrection } from '../../documents/assignmentList/mapping.ts';
import { REGISTER_FIELDS } from '../../documents/register/fields.ts';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { correctColumns, type SeenSheet } from '../../domain/decide/importColumns.ts';
import { invalid } from '../../domain/errors.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, link } from '../../store/append.ts';
import { IMPORT_SENDERS, saysMore } from '../../store/streams/importSenders.ts';
import { beginningOf, positionIn } from '../../store/streams/load.ts';
import type { Answer, Call } from '../http/route.ts';
import type { importMapping } from '../schemas/imports.ts';
import { importAnswer } from './answer.ts';
import { assess } from './assess.ts';
import { mustBeReadable } from './check.ts';
import { fetchList, keepList, type Papers } from './papers.ts';
import { type ReadList, readList, type UploadedList } from './read.ts';

function seen({ report, sheets }: ReadList): SeenSheet[] {
  return report.sheets.map(({ sheet, signature, columns }) => {
    const grid = sheets.find((one) => one.grid.name === sheet)?.grid;
    const width = Math.max(columns.length, ...(grid?.rows.map((cells) => cells.length) ?? []));
    return { sheet, signature, width };
  });
}

/** @throws Refusal FIELD_OF_REGISTER: an assignment list says nothing of where an item stands */
function mustBeOfList(sheets: z.output<typeof importMapping>['sheets'], { of }: UploadedList) {
  if (of) return;
  const said = sheets.flatMap(({ columns = {}, values = {} }) => [
    ...Object.values(columns),
    ...Object.keys(values),
  ]);
  const field = REGISTER_FIELDS.find((one) => said.includes(one));
  if (!field) return;
  const message = `“${labelOf(field)}”是本局台账才有的一项，交办清单里不能取。台账请以 of=register 上传。`;
  throw invalid('FIELD_OF_REGISTER', message, 'sheets');
}

/**
 * 更正列: says what sheets and columns are, keeps it for the next file of the sender, and checks the list
 * anew; registers nothing. @throws Refusal of correctColumns, IMPORT_NOT_FOUND, STATE_SECRET
 */
export async function mapImport(
  call: Call<z.output<typeof importMapping>>,
  papers: Papers,
): Promise<Answer> {
  const { store, actor, clock, rules, body, params } = call;
  mustHaveRole(actor, ['office-clerk', 'office-head'], '更正清单的列');
  const kept = await fetchList(papers, params.importId);
  const uploaded = body.sender ? { ...kept, sender: body.sender } : kept;
  return againWhenOvertaken(async () => {
    const list = await readList({ store, rules }, uploaded, body.sheets as SheetCorrection[]);
    const { importId, fileName, sender, senderId, known } = list;
    const spoken = { importId, fileName, ...(sender && { sender: sender.name }) };
    mustBeOfList(body.sheets, uploaded);
    const event = correctColumns(spoken, body.sheets, seen(list), actor);
    mustBeReadable(list);
    const rows = await assess({ store, rules, actor }, list);
    if (body.sender) await keepList(papers, uploaded);
    if (saysMore(known, event)) {
      const at = known
        ? positionIn(IMPORT_SENDERS, senderId, known)
        : beginningOf(IMPORT_SENDERS, senderId);
      await append(store, link(at, event, actor, clock.instant()));
    }
    return { status: 200, body: importAnswer(list, rows) };
  });
}
