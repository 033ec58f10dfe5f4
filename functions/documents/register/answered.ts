import { isAt } from '../../domain/decide/halfWay/places.ts';
import type { KnownPast } from '../../domain/halfWay.ts';
import { gradeOf } from '../../domain/profile/profile.ts';
import { readDemands } from '../assignmentList/demands.ts';
import type { Placed, RegisterCells } from './cells.ts';
import { readPerson } from './people.ts';
import { readClass, readDeliveryWay } from './values.ts';

const LONGEST_ANSWER = 3000;

/** 逐条答复; where there is one demand, the whole reply answers it. */
function answersOf(row: RegisterCells, body: string) {
  const text = row.text('answers', 20_000);
  const alone = row.item.demands.length === 1;
  const answers = text === '' && alone ? [body] : readDemands(text);
  return answers.map((answer, index) => ({
    demand: index + 1,
    answer: row.cells.within(text === '' ? 'reply' : 'answers', answer, LONGEST_ANSWER),
  }));
}

function promiseOf(row: RegisterCells) {
  const matter = row.text('promise', 1000);
  const owner = readPerson(row, 'promiseOwner');
  const due = row.date('promiseDue');
  const filled = matter !== '' || row.line('promiseOwner') !== '' || due !== undefined;
  if (!filled) return {};
  if (matter === '') row.needed('promise', '有责任人或日期的，须写明承诺什么，请填写。');
  if (row.line('promiseOwner') === '') row.needed('promiseOwner', '承诺须有责任人，请填写。');
  if (row.cells.cell('promiseDue') === null) row.needed('promiseDue', '承诺须有完成日期，请填写。');
  return matter && owner && due ? { promise: { matter, owner, due } } : {};
}

/** 答复稿: its class, its text, an answer to each demand, and what it promises. */
export function readReply({ row }: Placed): KnownPast {
  const letter = readClass(row);
  const body = row.text('reply', 20_000);
  const reason = row.text('reason', 2000);
  const promise = promiseOf(row);
  if (row.line('class', 60) === '' && body === '' && !('promise' in promise)) return {};
  if (row.line('class', 60) === '') row.needed('class', '有答复的件须写明办理结果类别，请填写。');
  if (body === '') row.needed('reply', '有答复的件须写明答复内容，请填写。');
  if (!letter || body === '') return {};
  const answers = answersOf(row, body);
  return { reply: { class: letter, body, answers, ...(reason && { reason }), ...promise } };
}

/** 〔2026〕 in whatever brackets the register writes it. */
function documentNumberOf(row: RegisterCells): string {
  return row
    .line('documentNumber', 60)
    .replace(/\s/g, '')
    .replace(/[[(（【［{〔](\d{4})[\])）】］}〕]/u, '〔$1〕');
}

/** 党组会日期、文号、送达. */
export function readIssued({ row }: Placed): KnownPast {
  const partyGroupOn = row.date('partyGroupOn');
  const documentNumber = documentNumberOf(row);
  const on = row.date('repliedOn');
  const way = readDeliveryWay(row);
  if (on && row.line('deliveryWay', 60) === '') {
    row.needed(
      'deliveryWay',
      '办复的件须写明怎样送达，请填写；整张表都一样的，可以在更正列时写明。',
    );
  }
  const deliveries = row
    .leads()
    .map((submitterId) => ({ submitterId, way: way ?? 'post', on: on ?? '' }));
  return {
    ...(partyGroupOn && { partyGroupOn }),
    ...(documentNumber && { documentNumber }),
    ...(on && way && { deliveries }),
  };
}

function gradeIn(row: RegisterCells, field: 'attitude' | 'result') {
  const text = row.line(field, 40);
  if (text === '') return undefined;
  const { grades } = row.rules.profile.rating;
  const grade = gradeOf(row.rules.profile, text);
  return (
    grade ??
    row.strange(
      field,
      text,
      grades.map(({ word }) => word),
    )
  );
}

/**
 * 旧评价 of the leading deputies: on record only. One column alone is both grades, and that is said; without a date a good
 * one is only kept, a bad one is asked for.
 */
export function readRatings({ row, resumeAt, round }: Placed): KnownPast {
  const result = gradeIn(row, 'result');
  const attitude = gradeIn(row, 'attitude');
  const on = row.date('ratedOn');
  const [one] = [result ?? attitude];
  if (!one) return {};
  const worst = [result, attitude].find((grade) => grade?.satisfied === false);
  if (!on) {
    if (row.cells.cell('ratedOn') !== null) return {};
    if (worst) return row.needed('ratedOn', '不满意的须写明评价日期，请填写。') ?? {};
    row.keep(result ? 'result' : 'attitude', '台账没有评价日期，不作评价记录');
    return {};
  }
  if (!result || !attitude) row.notes.push('满意度只有一列，办理态度和办理结果都按它记');
  const reason = row.text('dissatisfied', 2000);
  const said = {
    attitude: (attitude ?? one).word,
    result: (result ?? one).word,
    ...(reason && { reason }),
    round: isAt(resumeAt, 'consult') ? round : Math.max(1, round - 1),
    on,
  };
  return { ratings: row.leads().map((submitterId) => ({ submitterId, ...said })) };
}

/** 协办意见稿 and what it rests on, one line each. */
export function readCoOpinion({ row }: Placed): KnownPast {
  const text = row.text('coOpinion', 10_000);
  const basis = row
    .text('coBasis', 2000)
    .split(/[\n；;]/)
    .map((title) => title.trim())
    .filter(Boolean);
  if (text === '' && basis.length === 0) return {};
  if (text === '') row.needed('coOpinion', '有依据的，须写明协办意见，请填写。');
  if (basis.length === 0) row.needed('coBasis', '协办意见须写明依据，请填写。');
  if (text === '' || basis.length === 0) return {};
  return { coOpinion: { text, basis: basis.map((title) => ({ title })) } };
}

/** 整改要求, of which the handler takes care. */
export function readCorrections({ row }: Placed, handler: string | undefined): KnownPast {
  const what = row.text('correction', 1000);
  const until = row.date('correctionUntil');
  if (what === '' && !until) return {};
  if (what === '') row.needed('correction', '有整改期限的，须写明整改什么，请填写。');
  if (row.cells.cell('correctionUntil') === null) {
    row.needed('correctionUntil', '整改要求须有期限，请填写。');
  }
  return what && until && handler ? { corrections: [{ what, by: handler, until }] } : {};
}
