import { AlignmentType, BorderStyle, type Paragraph, type Table } from 'docx';
import { GENERAL, nameSize, RED, SIZE, TYPE_AREA } from '../geometry.ts';
import type { Block, LetterModel } from '../model.ts';
import { titleLines, widthOf } from '../titleLines.ts';
import { colophon } from './colophon.ts';
import { table } from './table.ts';
import { characters, emptyLines, exactly, paragraph, sidesLine } from './text.ts';

/** 版头 of the general format: the name 35 mm below the 版心, two lines, 文号, the red rule. */
function generalHead(model: LetterModel): Paragraph[] {
  const name = `${model.issuer}文件`;
  const size = nameSize(name, TYPE_AREA.width);
  return [
    paragraph('', exactly((GENERAL.nameBelow / 25.4) * 72)),
    paragraph(
      name,
      { ...exactly(size), alignment: AlignmentType.CENTER },
      { size, face: 'biaosong', color: RED },
    ),
    ...emptyLines(2),
    sidesLine(model.number, 1, {
      border: {
        bottom: {
          style: BorderStyle.SINGLE,
          size: 12,
          color: RED,
          space: Math.round((GENERAL.ruleBelowNumber / 25.4) * 72),
        },
      },
    }),
  ];
}

/** What stands above the title, by format. */
function head(model: LetterModel): Paragraph[] {
  const above = model.aboveTitle ? [sidesLine(model.aboveTitle, 0)] : [];
  if (model.format === 'general') return [...generalHead(model), ...above, ...emptyLines(2)];
  if (model.format === 'letter') return [sidesLine(model.number, 0), ...above, ...emptyLines(2)];
  return [sidesLine(model.number, 0), ...above];
}

/** 标题, in lines of about the same length. */
export function title({ title: text }: Pick<LetterModel, 'title'>): Paragraph[] {
  const options = { alignment: AlignmentType.CENTER, keepNext: true };
  return titleLines(text).map((line) =>
    paragraph(line, options, { size: SIZE.two, face: 'biaosong' }),
  );
}

/** A piece of the text; `last`: the page of the seal must not be without text. */
export function block(one: Block, last: boolean): Paragraph | Table {
  if (one.kind === 'table') return table(one);
  return paragraph(one.runs, {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: characters(2) },
    ...(one.level ? { outlineLevel: one.level - 1 } : {}),
    ...(one.level || last ? { keepNext: true } : {}),
  });
}

/** On one page with what follows. */
const TOGETHER = { keepNext: true } as const;

/** 附件说明: a line below the text, two characters in, its further lines below the first name. */
function attachments({ attachments: names }: LetterModel): Paragraph[] {
  if (names.length === 0) return [];
  const [only] = names;
  const lines =
    names.length === 1
      ? [`附件：${only}`]
      : names.map((name, n) => `${n === 0 ? '附件：' : ''}${n + 1}．${name}`);
  return [
    ...emptyLines(1, TOGETHER),
    ...lines.map((text, n) =>
      paragraph(text, { ...TOGETHER, indent: { left: characters(n === 0 ? 2 : 5) } }),
    ),
  ];
}

/** 落款: the date four characters from the right, the name above it and centred on it. */
export function signature({ signature: signed }: Pick<LetterModel, 'signature'>): Paragraph[] {
  if (!signed) return [];
  const [name, date] = [widthOf(signed.name), widthOf(signed.date)];
  // A name so long that it would leave the 版心 moves the date instead.
  const right = Math.max(4, name / 2 - date / 2);
  const options = (free: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: characters(free) },
    keepLines: true,
  });
  return [
    ...emptyLines(2, TOGETHER),
    paragraph(signed.name, { ...options(right + date / 2 - name / 2), ...TOGETHER }),
    paragraph(signed.date, options(right)),
  ];
}

function notes({ notes: lines }: LetterModel): Paragraph[] {
  return lines.map((text) => paragraph(text, { indent: { left: characters(2) } }));
}

/**
 * Everything between header and footer, in the order of the standard. The 版记 floats at the foot of the page
 * on which the text ends; a program that cannot do that sets it right after the text.
 */
export function body(model: LetterModel): (Paragraph | Table)[] {
  return [
    ...head(model),
    ...title(model),
    ...emptyLines(model.format === 'form' ? 0 : 1),
    ...(model.salutation ? [paragraph(model.salutation)] : []),
    ...model.blocks.map((one, n) => block(one, n === model.blocks.length - 1)),
    ...attachments(model),
    ...signature(model),
    ...notes(model),
    ...colophon(model),
    // A table is followed by a paragraph; 1 pt high it moves nothing.
    paragraph('', exactly(1)),
  ];
}
