import { describe, expect, it } from 'vitest';
import { checkTemplate, MOST_BYTES } from '../../../functions/documents/letters/template/check.ts';
import { fillTemplate } from '../../../functions/documents/letters/template/fill.ts';
import { divided, drafted, handling, REVIEWS, through } from '../../support/acting.ts';
import { all, attributesOf, readDocx, textOf } from '../../support/docx.ts';
import { OWN_TEMPLATE, templateOf } from '../../support/docxTemplate.ts';
import { newItem, registered } from '../../support/given.ts';
import { paper } from '../../support/lettering.ts';

const codeOf = async (bytes: Uint8Array) => {
  const error = await checkTemplate('reply', bytes).catch((thrown) => thrown);
  return [error.code, error.message];
};

describe("an office's own template", () => {
  it('is taken when it asks for all that a letter needs', async () => {
    expect(new Set(await checkTemplate('reply', templateOf(OWN_TEMPLATE)))).toEqual(
      new Set(['文号', '签发人', '标题', '主送', '正文', '署名', '成文日期', '附注', '抄送']),
    );
    await expect(
      checkTemplate('face-record', templateOf(['{{标题}}', '{{正文}}'])),
    ).resolves.toBeDefined();
  });

  it('is refused where something is missing or cannot be filled in', async () => {
    expect(await codeOf(templateOf(['{{标题}}', '{{正文}}']))).toEqual([
      'TEMPLATE_MISSING',
      '模板里缺少{{文号}}、{{主送}}、{{成文日期}}，请加在相应的位置后再上传。',
    ]);
    expect(await codeOf(templateOf([...OWN_TEMPLATE, '{{电话}}']))).toEqual([
      'TEMPLATE_UNKNOWN',
      expect.stringMatching(/^模板里的\{\{电话\}\}没有可填的内容，可以用的有：文号、标题/),
    ]);
  });

  it('is refused where it is no .docx, too large, or may do something by itself', async () => {
    expect((await codeOf(new TextEncoder().encode('文号')))[0]).toBe('TEMPLATE_NOT_DOCX');
    expect((await codeOf(new Uint8Array(MOST_BYTES + 1)))[0]).toBe('TEMPLATE_TOO_LARGE');
    const bomb = templateOf(OWN_TEMPLATE, { 'word/media/a.xml': '0'.repeat(21 * MOST_BYTES) });
    expect((await codeOf(bomb))[0]).toBe('TEMPLATE_NOT_DOCX');
    const macro = templateOf(OWN_TEMPLATE, { 'word/vbaProject.bin': 'macro' });
    expect((await codeOf(macro))[0]).toBe('TEMPLATE_ACTIVE');
    const remote = templateOf(OWN_TEMPLATE, {
      'word/_rels/settings.xml.rels':
        '<Relationship Target="http://x.example" TargetMode="External"/>',
    });
    expect((await codeOf(remote))[0]).toBe('TEMPLATE_ACTIVE');
  });

  it('is filled with what the letter says and keeps its own words and look', async () => {
    const [lead] = newItem().submitters;
    const submitters = lead ? [{ ...lead, name: '欧阳𠮷<b>&' }] : [];
    const story = through(drafted(handling(divided(registered({ submitters })))), REVIEWS);
    const filled = readDocx(await fillTemplate(templateOf(OWN_TEMPLATE), paper('reply', story)));
    const lines = filled.paragraphs.map(textOf);
    expect(lines.slice(0, 5)).toEqual([
      '本局自用格式',
      '编号：×人社建字〔2026〕1号　签发：魏长河',
      '对市十八届人大四次会议第012号建议的答复',
      '欧阳𠮷<b>&代表：',
      '您所提意见收悉，经会同市总工会研究，现答复如下。',
    ]);
    expect(lines).toContain('一、关于出台权益保障的实施办法');
    expect(lines.slice(-4)).toEqual([
      '市人力资源和社会保障局',
      '2026年3月16日',
      expect.stringContaining('联系电话：0530-5550208'),
      expect.stringContaining('抄送：×市人大常委会'),
    ]);
    const title = filled.paragraphs[2];
    if (!title) throw new Error('no title');
    expect(all(title, 'w:b').length).toBeGreaterThan(0);
    expect(attributesOf(title, 'w:rFonts').eastAsia).toBe('黑体');
    expect(lines.join()).not.toContain('{{');
  });
});
