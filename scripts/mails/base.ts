import type { TemplateData, TemplateName } from '../../functions/mail/planned.ts';

/** Samples of templates, each one or more: a template without one does not compile. */
export type Samples<T extends TemplateName> = { readonly [N in T]: readonly TemplateData[N][] };

export const TODAY = '2026-05-20';

const bureau = '某市人力资源和社会保障局';

/** Who is written to. */
export const TO_HANDLER = { bureau, greeting: '潘大海同志' };
export const TO_DEPUTY = { bureau, greeting: '林若溪代表' };
export const TO_UNIT = { bureau, greeting: '市总工会' };

export const item = {
  label: '市十八届人大四次会议第012号建议',
  title: '关于加强新就业形态劳动者权益保障的建议',
  keyItem: false,
};

export const phone = { name: '潘大海', phone: '0531-12345678' };

export const promise = {
  matter: '在全市商圈再建8个骑手驿站，统一标识和开放时间',
  owner: '孟昭林',
  due: '2026-12-20',
};

export const due = { word: '办理时限', due: '2026-06-22', provisional: false };

export const AXES = ['办理态度', '办理结果'];
export const GRADES = ['满意', '基本满意', '不满意'];
