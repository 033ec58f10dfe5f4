import type { Face } from './model.ts';

/** A face by the name that offices install, what stands for it elsewhere, and the family for the browser. */
interface Font {
  /** Text with Chinese characters; 方正 and _GB2312 fonts are licensed and may be missing (domain.md §4.2). */
  name: string;
  /** Alternate names, tried one after the other. */
  instead: readonly string[];
}

/** 小标宋 for titles and letterheads, 仿宋 for text, 黑体 and 楷体 for headings, 宋体 for page numbers. */
export const FONTS: Record<Face, Font> = {
  biaosong: {
    name: '方正小标宋_GBK',
    instead: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '小标宋',
      'STZhongsong',
      '华文中宋',
      'SimSun',
    ],
  },
  fangsong: {
    name: '仿宋_GB2312',
    instead: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif CJK SC'],
  },
  hei: { name: '黑体', instead: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'] },
  kai: {
    name: '楷体_GB2312',
    instead: ['楷体', 'KaiTi', 'STKaiti', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  },
  song: { name: '宋体', instead: ['SimSun', 'STSong', 'Noto Serif CJK SC'] },
};

/** Digits and Latin letters: half as wide as a character, and there on every machine. */
export const LATIN = 'Times New Roman';

/** Characters that the faces of GB/T 2312 do not have, and who has them: 䶮 (Extension A), 𠮷 (B and further). */
const RARE: readonly [pattern: RegExp, font: string][] = [
  [/^[\u{20000}-\u{3ffff}]$/u, 'SimSun-ExtB'],
  [/^[\u3400-\u4dbf\u9fa6-\u9fff]$/u, '宋体'],
];

const fontOf = (character: string) => RARE.find(([pattern]) => pattern.test(character))?.[1];

/** A text in stretches, each with the font that has its characters where the face itself has not. */
export function stretches(text: string): { text: string; rare?: string }[] {
  const parts: { text: string; rare?: string }[] = [];
  for (const character of text) {
    const rare = fontOf(character);
    const last = parts.at(-1);
    if (last && last.rare === rare) last.text += character;
    else parts.push({ text: character, ...(rare ? { rare } : {}) });
  }
  return parts;
}

/** A font family of CSS for a face. */
export function family(face: Face): string {
  const { name, instead } = FONTS[face];
  const generic = face === 'hei' ? 'sans-serif' : 'serif';
  return [`"${LATIN}"`, ...[name, ...instead].map((one) => `"${one}"`), generic].join(',');
}
