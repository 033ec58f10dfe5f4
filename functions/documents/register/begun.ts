import { isAt } from '../../domain/decide/halfWay/places.ts';
import type { KnownPast } from '../../domain/halfWay.ts';
import { personOf } from '../../domain/roles.ts';
import type { Placed } from './cells.ts';
import type { RegisterField } from './fields.ts';
import { readPeople, readPerson, readSections } from './people.ts';
import { readContactWay, readTier } from './values.ts';

const PROPOSED: readonly RegisterField[] = ['opinion', 'sections', 'sponsor', 'handler', 'deputy'];

/** 拟办意见、分工 and 分类. Before 拟办 what the register proposes already is only kept. */
export function readDivision({ row, resumeAt }: Placed): KnownPast {
  if (resumeAt === 'propose') {
    for (const field of PROPOSED) row.keep(field, '还在拟办，由拟办时填写');
    return {};
  }
  const opinion = row.text('opinion', 2000);
  const sections = readSections(row);
  const sponsor = readPerson(row, 'sponsor', ({ roles }) =>
    roles.some((role) => role === 'deputy-director' || role === 'director'),
  );
  const deputy = readPerson(row, 'deputy', ({ roles }) => roles.includes('deputy-director'));
  const handler = readPerson(
    row,
    'handler',
    ({ roles, section }) => roles.includes('handler') && (sections ?? []).includes(section ?? ''),
  );
  const tier = readTier(row);
  if (opinion === '') row.needed('opinion', '已经拟办的件须写明拟办意见，请填写。');
  if (sections?.length === 0) row.needed('sections', '已经拟办的件须写明承办科室，请填写。');
  if (!sponsor && row.line('sponsor') === '') {
    row.needed('sponsor', '已经拟办的件须写明签批的分管领导，请填写。');
  }
  const divided = isAt(resumeAt, row.item.part === 'co' ? 'co-draft' : 'investigate');
  if (divided && !handler && row.line('handler') === '') {
    row.needed('handler', '已经分工的件须写明一名承办人，请填写。');
  }
  const [first] = sections ?? [];
  if (opinion === '' || !sections || !first || !sponsor || (divided && !handler)) return {};
  const early = tier && !isAt(resumeAt, 'draft');
  const own = handler ? personOf(row.rules.directory, handler)?.section : undefined;
  const section = own && sections.includes(own) ? own : first;
  const proposal = {
    ...{ opinion, sections, sponsor },
    ...(deputy && { deputy }),
    ...(handler && !divided && { handler }),
    ...(early && { tier }),
  };
  return {
    proposal,
    ...(divided && handler && { division: { section, handler } }),
    ...(tier && !early && { tier }),
  };
}

interface Meeting {
  stage: 'before' | 'during' | 'reply';
  on: RegisterField;
  way: RegisterField;
  by: RegisterField;
}

const MEETINGS: readonly Meeting[] = [
  { stage: 'before', on: 'beforeOn', way: 'beforeWay', by: 'beforeBy' },
  { stage: 'during', on: 'duringOn', way: 'duringWay', by: 'duringBy' },
  { stage: 'reply', on: 'faceOn', way: 'faceWay', by: 'faceBy' },
];

function meetingOf({ row }: Placed, { stage, ...fields }: Meeting) {
  const on = row.date(fields.on);
  if (!on) return [];
  const way = readContactWay(row, fields.way);
  const present = readPeople(row, fields.by);
  const learnt = {
    background: row.text('background', 2000),
    situation: row.text('situation', 2000),
    hopedEffect: row.text('hopedEffect', 2000),
  };
  const lacks = [
    ...(way || row.line(fields.way) !== '' ? [] : ['方式']),
    ...(present?.length === 0 ? ['我方参加人员'] : []),
    ...(stage === 'before' && !Object.values(learnt).every(Boolean)
      ? ['背景及原因、真实情况、希望取得的效果']
      : []),
  ];
  if (lacks.length > 0) row.keep(fields.on, `台账没有${lacks.join('、')}，不能作沟通记录`);
  if (lacks.length > 0 || !way || !present || present.length === 0) return [];
  const submitters = row.leads();
  return [{ stage, on, way, present, submitters, ...(stage === 'before' ? learnt : {}) }];
}

/** 三次沟通: a date alone makes no record, for nobody may say who was there; it is kept with the source row. */
export function readContacts(placed: Placed): KnownPast {
  const contacts = MEETINGS.flatMap((meeting) => meetingOf(placed, meeting));
  return contacts.length > 0 ? { contacts } : {};
}
