import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../functions/documents/papers/inspect.ts';
import { Refusal } from '../../../functions/domain/errors.ts';
import { templateOf } from '../../support/docxTemplate.ts';

const text = (words: string) => new TextEncoder().encode(words);
const begins = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array(64).fill(0)]);

const sheet = (bookType: 'xlsx' | 'biff8') => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['序号'], [1]]), '台账');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
};

/** A compound file with these streams. */
const compound = (...streams: string[]) => {
  const file = XLSX.CFB.utils.cfb_new();
  for (const name of streams) XLSX.CFB.utils.cfb_add(file, name, Buffer.from('内容'.repeat(40)));
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
};

const TYPES = '<Types><Override ContentType="application/x"/></Types>';
const zipped = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(TYPES)])));
const word = ['[Content_Types].xml', 'word/document.xml'] as const;

const GB18030 = Uint8Array.from([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31]);
const PDF = text('%PDF-1.7\n1 0 obj\n%%EOF\n');
const JPG = begins(0xff, 0xd8, 0xff, 0xe0);
const PNG = begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const HEIC = text('\0\0\0\u0018ftypheic\0\0\0\0mif1heic');
const PROGRAM = begins(0x4d, 0x5a, 0x90, 0x00);

/** The kind, or the refusal's code with its words. */
const looked = async (bytes: Uint8Array, fileName: string): Promise<string> => {
  try {
    return await inspect(bytes, fileName);
  } catch (error) {
    if (error instanceof Refusal && error.field === 'fileName')
      return `${error.code} ${error.message}`;
    throw error;
  }
};

describe('what is taken, by its content', () => {
  it.each<[string, string, Uint8Array]>([
    ['pdf', '关于加强劳动者权益保障的建议.PDF', PDF],
    ['docx', '答复稿（二稿）.docx', templateOf(['正文'])],
    ['xlsx', '台账.xlsx', sheet('xlsx')],
    ['xls', '台账.xls', sheet('biff8')],
    ['xls', '台账.et', sheet('biff8')],
    ['doc', '会议纪要.doc', compound('/WordDocument', '/1Table')],
    ['doc', '会议纪要.wps', compound('/WordDocument')],
    ['ofd', '电子公文.ofd', zipped('OFD.xml', 'Doc_0/Document.xml')],
    ['jpg', '面复现场.jpeg', JPG],
    ['png', '截图.png', PNG],
    ['heic', 'IMG_0001.HEIC', HEIC],
    ['txt', '电话记录.txt', text('3月5日下午与林代表通话，要求增设驿站；a<b 且 b>c')],
    ['csv', '名单.csv', GB18030],
    ['txt', '记录.txt', Uint8Array.from([0xff, 0xfe, 0x4e, 0x8b])],
  ])('%s: %s', async (kind, fileName, bytes) => {
    expect(await looked(bytes, fileName)).toBe(kind);
  });
});

describe('what is refused', () => {
  it.each<[string, RegExp, string, Uint8Array]>([
    ['PAPER_NAME', /不收“\.docm”文件。可以收入的有：PDF、/, '答复.docm', templateOf(['正文'])],
    ['PAPER_NAME', /不收“\.html”/, '网页.html', text('<html></html>')],
    ['PAPER_NAME', /没有扩展名/, '无名', PDF],
    ['PAPER_EMPTY', /空的/, '空.txt', new Uint8Array()],
    ['PAPER_KIND', /网页、矢量图或脚本/, '说明.txt', text('  <!DOCTYPE html><p>你好')],
    ['PAPER_KIND', /网页/, '图.txt', text('<svg xmlns="x" onload="alert(1)"/>')],
    ['PAPER_KIND', /网页/, '图.txt', text('\ufeff<?xml version="1.0"?><svg/>')],
    ['PAPER_KIND', /脚本/, '脚本.txt', text('#!/bin/sh\nrm -rf /')],
    ['PAPER_KIND', /网页/, '名单.csv', text('姓名,说明\n林,<script>alert(1)</script>')],
    ['PAPER_KIND', /可执行文件/, '答复.pdf', PROGRAM],
    ['PAPER_KIND', /压缩包/, '材料.docx', zipped('材料.pdf')],
    ['PAPER_KIND', /压缩包/, '材料.pdf', text('Rar!\u001a\u0007')],
    ['PAPER_KIND', /不认识/, '坏.docx', text('PK\u0003\u0004坏')],
    ['PAPER_KIND', /不认识/, '乱.txt', Uint8Array.from([0x41, 0x00, 0x42])],
    ['PAPER_KIND', /不认识/, '别的.doc', compound('/PowerPoint Document')],
    ['PAPER_ACTIVE', /含宏|有宏/, '答复.docx', zipped(...word, 'word/vbaProject.bin')],
    ['PAPER_ACTIVE', /有宏/, '控件.docx', zipped(...word, 'word/activeX/activeX1.xml')],
    ['PAPER_ACTIVE', /有宏/, '台账.xls', compound('/Workbook', '/_VBA_PROJECT_CUR/VBA/dir')],
    ['PAPER_ACTIVE', /有宏/, '纪要.doc', compound('/WordDocument', '/Macros/VBA/dir')],
    ['PAPER_LOCKED', /去掉密码/, '加密.docx', compound('/EncryptedPackage', '/EncryptionInfo')],
    ['PAPER_MISMATCH', /说是PDF，内容却是Word 文档/, '答复.pdf', templateOf(['正文'])],
    ['PAPER_MISMATCH', /说是Word 文档，内容却是PDF/, '答复.docx', PDF],
    ['PAPER_MISMATCH', /说是PNG 图片，内容却是JPG 图片/, '照片.png', JPG],
    ['PAPER_MISMATCH', /内容却是纯文本/, '照片.jpg', text('不是照片')],
  ])('%s %s %s', async (code, says, fileName, bytes) => {
    const answer = await looked(bytes, fileName);
    expect(answer.split(' ')[0]).toBe(code);
    expect(answer).toMatch(says);
  });

  it('is macro-enabled by the list of types too', async () => {
    const types = strToU8(
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    );
    const file = zipSync({ '[Content_Types].xml': types, 'word/document.xml': strToU8('<w/>') });
    expect(await looked(file, '答复.docx')).toMatch(/^PAPER_ACTIVE/);
  });
});
