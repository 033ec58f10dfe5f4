import { AlignmentType, Paragraph, type Table } from 'docx';
import { ChartRun } from 'docx/charts';
import { block, signature, title } from '../letters/docx/body.ts';
import { writeDocx } from '../letters/docx/render.ts';
import { emptyLines, exactly, paragraph } from '../letters/docx/text.ts';
import { FONTS } from '../letters/fonts.ts';
import { SIZE } from '../letters/geometry.ts';
import { barColour, chartHeight } from './bars.ts';
import type { Chart, ReportBlock, ReportModel } from './model.ts';

/** 版心 at 96 pixels an inch. */
const WIDTH = 589;
const FONT = { name: FONTS.song.name };
const LABELS = { size: 9, ...FONT };

/** A chart of Word's own, with its numbers in it: it can be looked at, restyled and copied. */
function drawn(chart: Chart): Paragraph {
  const { categories, series, stacked, percent } = chart;
  const run = new ChartRun({
    type: 'bar',
    categories,
    series: series.map(({ name, values }, n) => ({
      ...{ name, color: barColour(n) },
      values: values.map((value) => value ?? null),
    })),
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: 60,
    font: FONT,
    legend: series.length > 1 ? { position: 'bottom', font: LABELS } : false,
    // The first one above, as it is read.
    categoryAxis: { reverseOrder: true, font: LABELS },
    valueAxis: {
      ...{ minimum: 0, font: LABELS, numberFormat: '0', crossesAt: 'maximum' },
      ...(percent ? { maximum: 100, interval: 20 } : {}),
    },
    dataLabels: stacked
      ? { value: true, numberFormat: '0;;', font: { ...LABELS, color: 'FFFFFF' } }
      : { value: true, numberFormat: percent ? '0.0"%"' : '0', font: LABELS },
    transformation: { width: WIDTH, height: chartHeight(chart) },
    chartArea: { border: 'none' },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [run] });
}

/** `last`: the page of the signature must not be without text. */
function piece(one: ReportBlock, last: boolean): Paragraph | Table {
  if (one.kind === 'chart') return drawn(one.chart);
  if (one.kind !== 'caption') return block(one, last);
  return paragraph(
    one.text,
    {
      ...exactly(24),
      alignment: AlignmentType.CENTER,
      keepNext: one.of === 'table',
    },
    { size: SIZE.four, face: 'hei' },
  );
}

/** Tables do not touch what follows them. */
const spaced = (one: ReportBlock, last: boolean): (Paragraph | Table)[] =>
  one.kind === 'table' ? [piece(one, last), paragraph('', exactly(10))] : [piece(one, last)];

/** 附件, on a page of its own after the signature. */
function annex({ annex: { name, blocks } }: ReportModel): (Paragraph | Table)[] {
  if (blocks.length === 0) return [];
  return [
    paragraph('附件', { pageBreakBefore: true }, { face: 'hei' }),
    paragraph(name, { alignment: AlignmentType.CENTER }, { size: SIZE.two, face: 'biaosong' }),
    ...blocks.flatMap((one) => spaced(one, false)),
  ];
}

/** A report as .docx, on the pages of the letters (GB/T 9704, docs/letters.md). */
export function renderReport(model: ReportModel): Promise<Buffer> {
  const { title: name, subtitle, salutation, blocks, issuer } = model;
  const centred = { alignment: AlignmentType.CENTER };
  return writeDocx({ title: name, issuer, format: 'form', status: 'final' }, [
    ...title(model),
    paragraph(subtitle, centred, { face: 'kai' }),
    ...emptyLines(1),
    ...(salutation ? [paragraph(salutation)] : []),
    ...blocks.flatMap((one, n) => spaced(one, n === blocks.length - 1)),
    ...signature(model),
    ...annex(model),
  ]);
}
