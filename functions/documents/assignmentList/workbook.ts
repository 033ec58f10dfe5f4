import { LIMITS } from './limits.ts';
import { Refusal } from './report.ts';
import { attribute, xmlTags } from './xmlTags.ts';

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  /** Place among all sheets, from 1, as the spreadsheet library counts */
  index: number;
  name: string;
  hidden: boolean;
  /** Its part in the container */
  path: string;
}

/** Part names in a workbook.xml.rels are relative to `xl/`, or absolute with a leading slash. */
function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function text(parts: Map<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

/** Whether a workbook counts days from 1904, as those of old Macintoshes do. */
export function countsFrom1904(parts: Map<string, Uint8Array>): boolean {
  for (const tag of xmlTags(text(parts, 'xl/workbook.xml'))) {
    if (tag.name === 'workbookPr') return /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
  }
  return false;
}

/**
 * The worksheets of a workbook, in order; chart sheets and the like are left out.
 * @throws Refusal NO_WORKSHEET, MANY_SHEETS (beyond the limit), DAMAGED
 */
export function listSheets(parts: Map<string, Uint8Array>): SheetEntry[] {
  const paths = new Map<string, string>();
  for (const tag of xmlTags(text(parts, 'xl/_rels/workbook.xml.rels'))) {
    if (tag.name !== 'Relationship' || !attribute(tag, 'Type')?.endsWith('/worksheet')) continue;
    paths.set(attribute(tag, 'Id') ?? '', partPath(attribute(tag, 'Target') ?? ''));
  }
  const sheets: SheetEntry[] = [];
  let index = 0;
  for (const tag of xmlTags(text(parts, 'xl/workbook.xml'))) {
    const name = tag.name === 'sheet' ? attribute(tag, 'name') : undefined;
    if (!name) continue;
    index += 1;
    const path = paths.get(attribute(tag, 'id') ?? '');
    if (path === undefined || !path.startsWith('xl/worksheets/') || !parts.has(path)) continue;
    const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    sheets.push({ index, name, hidden, path });
  }
  if (sheets.length === 0) {
    throw new Refusal(
      'NO_WORKSHEET',
      '文件中没有工作表。请确认上传的是交办清单，并用 Excel/WPS 重新另存为 .xlsx。',
    );
  }
  if (sheets.length > LIMITS.sheets) {
    throw new Refusal(
      'MANY_SHEETS',
      `文件中有 ${sheets.length} 张工作表，超过 ${LIMITS.sheets} 张。请只保留交办清单一张工作表。`,
    );
  }
  return sheets;
}
