import { family } from '../fonts.ts';
import { CHARACTER, GENERAL, LETTER, LINE, NUMBER_BELOW_RULE, PAGE, SIZE } from '../geometry.ts';

const pt = (twips: number) => `${(twips / 20).toFixed(2)}pt`;

/** Sizes that the letterhead may have: the policy allows no style of an element. */
const sizes = Array.from({ length: 27 }, (_, n) => `.s${n + 16}{font-size:${n + 16}pt}`).join('');

/** The numbers of geometry.ts as CSS: one sheet for every paper, its hash allowed by the policy. */
export const STYLE = `
@page{size:A4;margin:${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm;@bottom-right{content:"— " counter(page) " —";font:${SIZE.four}pt ${family('song')};vertical-align:top;padding:5mm ${SIZE.four}pt 0 0}}
@page:left{@bottom-right{content:none}@bottom-left{content:"— " counter(page) " —";font:${SIZE.four}pt ${family('song')};vertical-align:top;padding:5mm 0 0 ${SIZE.four}pt}}
@page head:first{margin-top:${LETTER.nameTop}mm;@bottom-right{content:none}@bottom-center{content:"";width:${LETTER.ruleWidth}mm;margin:0 -6mm 0 -8mm;border-top:3pt double #f00;vertical-align:top;margin-top:${PAGE.bottom - LETTER.ruleAboveEdge}mm}}
*{box-sizing:border-box}
body{margin:0;color:#000;font:${SIZE.three}pt/${pt(LINE)} ${family('fangsong')};text-align:justify;overflow-wrap:anywhere}
main.letter{page:head}
p{margin:0;min-height:${pt(LINE)}}
.draft{position:absolute;top:0;left:0;right:0;text-align:center;color:#808080;font-family:${family('hei')}}
.corner{text-align:right;font-family:${family('hei')}}
.name{color:#f00;font-family:${family('biaosong')};text-align:center;white-space:nowrap;line-height:1}
${sizes}
.letter .name{padding-bottom:${LETTER.ruleBelowName}mm;border-bottom:3pt double #f00}
.letter .number{padding-top:${NUMBER_BELOW_RULE}pt}
.general .name{padding-top:${GENERAL.nameBelow}mm;margin-bottom:${pt(LINE * 2)}}
.general .number{padding:0 ${pt(CHARACTER)} ${GENERAL.ruleBelowNumber}mm;border-bottom:1.5pt solid #f00}
.sides{display:flex;justify-content:space-between}
.sides.centre{justify-content:center}
h1{margin:${pt(LINE * 2)} 0 ${pt(LINE)};font:${SIZE.two}pt/${pt(LINE)} ${family('biaosong')};text-align:center}
.form h1{margin-top:0;margin-bottom:8pt}
.text{text-indent:2em}
.hei{font-family:${family('hei')}}
.kai{font-family:${family('kai')}}
table{width:100%;border-collapse:collapse;font-size:${SIZE.four}pt;line-height:21pt;table-layout:fixed}
td,th{border:.75pt solid #000;padding:2pt 5pt;text-align:left;font-weight:normal;white-space:pre-wrap}
th{font-family:${family('hei')};text-align:center}
td[align=center]{text-align:center}
table.small{margin-bottom:6pt;font-size:${SIZE.five}pt;line-height:15pt}
table.small tr{break-inside:avoid}
table.small td,table.small th{padding:2pt 3pt}
mark{background:#ff0;color:inherit}
.caption{text-align:center;font-family:${family('hei')};font-size:${SIZE.four}pt;break-after:avoid}
.subtitle{text-align:center;font-family:${family('kai')}}
svg{display:block;margin:6pt auto;break-after:avoid;font-family:${family('song')}}
.report h1{margin-top:0}
.annex{break-before:page}
.attachments,.signature{break-before:avoid}
.attachments{margin-top:${pt(LINE)};padding-left:2em}
.attachments p+p{padding-left:3em}
.signature{margin:${pt(LINE * 2)} 4em 0 auto;width:max-content;text-align:center;break-inside:avoid}
.notes p{padding-left:2em}
.colophon{margin-top:${pt(LINE)};font-size:${SIZE.four}pt;line-height:22pt;break-inside:avoid}
.colophon p{padding:0 1em;min-height:0}
.colophon .copies{padding-left:4em;text-indent:-3em}
.general .colophon{border-top:${GENERAL.outerRule}mm solid;border-bottom:${GENERAL.outerRule}mm solid}
.general .colophon .copies+p{border-top:${GENERAL.innerRule}mm solid}
@media screen{html{background:#e8e6e0}body{width:${PAGE.width}mm;margin:8mm auto;padding:${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm;background:#fff;position:relative;box-shadow:0 1px 6px #0003}.draft{top:10mm}}
`;
