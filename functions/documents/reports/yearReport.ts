import type { Rules } from '../../domain/rules.ts';
import type { Draft } from './draft.ts';
import { type Figures, rateOf } from './figures.ts';
import { framed, type Heading } from './frame.ts';
import type { ReportModel } from './model.ts';
import { type Deeds, deeds } from './parts/deeds.ts';
import { gaps } from './parts/gaps.ts';
import { bySection, bySponsor } from './parts/groups.ts';
import { classes, promises, subjects } from './parts/outcome.ts';
import { overview } from './parts/overview.ts';
import { equals, formulas, quality } from './parts/rates.ts';
import { carried, changedSince, lookBack, type YearReview } from './parts/review.ts';
import { satisfaction } from './parts/satisfaction.ts';
import { rateWords, satisfactionPairs } from './rateWords.ts';

/** From what a report of a year is written. */
export interface YearInput {
  year: number;
  rules: Rules;
  figures: Figures;
  deeds: Deeds;
  review: YearReview | undefined;
}

/** The main figures in a sentence, each with its counts; both askings, 落实率 beside 办复率. */
function inShort(draft: Draft, figures: Figures): void {
  const rate = (id: string) => rateWords(rateOf(figures, id));
  const [pair] = satisfactionPairs(figures.rates);
  draft.say(
    [
      `办复率${rate('replied')}，落实率${rate('carried-out')}`,
      `协办意见送出率${rate('co-replied')}`,
      ...(pair
        ? [`初次${pair.final.name}${rateWords(pair.first)}，最终${rateWords(pair.final)}`]
        : []),
    ]
      .join('；')
      .concat('。'),
  );
}

/** 一、基本情况. */
export function basics(draft: Draft, { figures, rules, review }: YearInput): void {
  draft.chapter('基本情况');
  draft.part('承办情况');
  overview(draft, figures, rules);
  inShort(draft, figures);
  equals(draft, figures, rules);
  draft.part('办理质效');
  quality(draft, figures);
  draft.part('代表、委员评价');
  satisfaction(draft, figures);
  draft.part('答复类别和承诺落实');
  classes(draft, figures, rules);
  promises(draft, figures);
  lookBack(draft, review);
  changedSince(draft, review, figures);
}

/** 科室、领导、类别. */
export function breakdown(draft: Draft, { figures, rules }: YearInput): void {
  draft.part('科室和包案领导');
  bySection(draft, figures, rules);
  bySponsor(draft, figures, rules);
  draft.part('同类问题');
  subjects(draft, figures);
}

/** 二、主要做法　三、存在问题　四、下一步打算: counted as far as it can be, written by a person. */
export function texts(draft: Draft, { figures, rules, review, ...input }: YearInput): void {
  draft.chapter('主要做法');
  deeds(draft, figures, input.deeds);
  draft.written(review?.written?.practices, '主要做法、典型事例');
  draft.chapter('存在问题');
  gaps(draft, figures, rules.today);
  draft.written(review?.written?.problems, '存在的问题及原因');
  draft.chapter('下一步打算');
  carried(draft, review);
  draft.written(review?.written?.nextSteps, '下一步打算、责任人和完成时限');
}

/** The draft as a paper, with 指标口径 as its annex. */
export const finished = (
  draft: Draft,
  { figures, rules }: YearInput,
  heading: Omit<Heading, 'annex'>,
): ReportModel => framed(draft, rules, { ...heading, annex: formulas(figures) });
