import { factsOfYear } from '../../../store/views/facts.ts';
import { wholeList } from '../../../store/views/lists.ts';
import { addresseeOf, matterOf } from '../addressee.ts';
import { Draft } from '../draft.ts';
import { figuresOf } from '../figures.ts';
import { type Deeds, deedsOf } from '../parts/deeds.ts';
import { itemList } from '../parts/itemList.ts';
import { subjects } from '../parts/outcome.ts';
import { reviewAbout, reviewOf } from '../parts/review.ts';
import { LEADERS_AND_OFFICE, type ReportKind } from '../source.ts';
import { basics, finished, texts } from '../yearReport.ts';

/** What was done about these items, and what the whole bureau did. */
const about = ({ activities, urges, ...whole }: Deeds, ids: ReadonlySet<string>): Deeds => ({
  ...whole,
  activities: activities.filter(({ items }) => items.some(({ itemId }) => ids.has(itemId))),
  urges: urges.filter(({ itemId }) => ids.has(itemId)),
});

/** 年度总结 to an assigning body, of the items that it handed over, each named. */
export const yearSummary: ReportKind = {
  id: 'year-summary',
  name: '年度总结（报交办机关）',
  needs: ['to'],
  readers: LEADERS_AND_OFFICE,
  async load({ store, rules, scope: { year, to } }) {
    const { kinds, name } = addresseeOf(rules.profile, to);
    const [all, summaries, deeds, review] = await Promise.all([
      factsOfYear(store, year),
      wholeList(store, 'year', String(year)),
      deedsOf(store, year),
      reviewOf(store, year),
    ]);
    const facts = all.filter(({ kind }) => kinds.includes(kind));
    const ids = new Set(facts.map(({ itemId }) => itemId));
    const input = {
      ...{ year, rules, figures: figuresOf(facts, rules), deeds: about(deeds, ids) },
      review: reviewAbout(review, ids),
    };
    const listed = new Map(summaries.map((summary) => [summary.itemId, summary]));
    const draft = new Draft();
    basics(draft, input);
    draft.part('同类问题');
    subjects(draft, input.figures);
    draft.part('逐件办理情况');
    const items = facts
      .flatMap((one) => {
        const summary = listed.get(one.itemId);
        return summary ? [{ facts: one, summary }] : [];
      })
      .toSorted((a, b) => (a.facts.itemId < b.facts.itemId ? -1 : 1));
    itemList(draft, items, rules);
    texts(draft, input);
    return finished(draft, input, {
      title: `关于${year}年度${matterOf(rules.profile, kinds)}办理工作的总结`,
      salutation: `${name}：`,
      fileName: `${year}年度办理工作总结-${name}`,
    });
  },
};
