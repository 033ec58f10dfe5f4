import * as z from 'zod/mini';
import { REPORT_KINDS, SUPERVISORS } from '../../domain/keyItem.ts';
import { date, id, note, text } from './parts.ts';

/** 重点督办：由谁选定、文件、督办领导、督办专工委. */
export const supervision = z.strictObject({
  selectedBy: text(100),
  document: note(100),
  leader: note(60),
  committee: note(60),
});

/** 工作专班. */
export const taskForce = z.strictObject({
  head: id,
  members: z.array(id).check(z.minLength(1), z.maxLength(30)),
  on: date,
});

/** 向督办方报告. */
export const supervisionReport = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  title: text(200),
  summary: text(5000),
  document: note(100),
  on: date,
});

/** 听取督办方意见. */
export const supervisorHearing = z.strictObject({
  of: z.enum(SUPERVISORS),
  opinion: text(3000),
  use: text(3000),
  on: date,
});

/** 督办调研和提出的意见建议. */
export const newVisit = z.strictObject({
  on: date,
  visitors: text(200),
  site: text(200),
  report: text(5000),
  exchange: note(5000),
  advice: z._default(
    z.array(z.strictObject({ what: text(1000), owner: id, due: date })).check(z.maxLength(30)),
    [],
  ),
});

/** 意见建议落实情况. */
export const adviceAnswer = z.strictObject({ answer: text(3000) });
