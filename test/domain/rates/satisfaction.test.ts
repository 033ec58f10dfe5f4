import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../functions/domain/profile/profile.ts';
import type { FormFacts } from '../../../functions/domain/rates/facts.ts';
import { computeRate } from '../../../functions/domain/rates/rate.ts';
import { satisfactionRates } from '../../../functions/domain/rates/satisfaction.ts';
import { alike, basisOf, shown } from '../../support/counting.ts';
import { shandong } from '../profile/profiles.ts';

const every: Profile = {
  ...shandong,
  rates: {
    ...shandong.rates,
    satisfaction: ['basicOfReturned', 'fullOfReturned', 'basicOfReplied'],
  },
};
const inBase: Profile = { ...every, rating: { ...every.rating, nonReturn: 'inBase' } };

const S: FormFacts['words'][number] = ['满意', '满意'];
const B: FormFacts['words'][number] = ['满意', '基本满意'];
const U: FormFacts['words'][number] = ['基本满意', '不满意'];
const forms = (words: FormFacts['words'], asked = words.length, waiting = 0): FormFacts => ({
  asked,
  waiting,
  words,
});

/**
 * In the style of ST03: 76 items, 35 of them 主办 and all answered; satisfaction is on the 35. One deputy
 * each: 30 S, 3 B, 1 U, one did not return the form. First asking: 28 S, 3 B, 3 U, one not returned.
 */
const st03 = [
  ...alike(28, { first: forms([S]), final: forms([S]) }),
  ...alike(2, { first: forms([U]), final: forms([S]) }, 100),
  ...alike(3, { first: forms([B]), final: forms([B]) }, 200),
  ...alike(1, { first: forms([U]), final: forms([U]), ending: 'decided' as const }, 300),
  ...alike(1, { first: forms([], 1), final: forms([], 1), ending: 'unreturned' as const }, 400),
  ...alike(41, { part: 'co', first: undefined, final: undefined }, 500),
];

describe('满意率', () => {
  it('by hand, each formula, the first asking beside the last', () => {
    expect(shown(satisfactionRates(every), st03, every)).toEqual({
      // (30 + 3) / 34 = 97.058…; one not returned stands beside
      'satisfied-basic-of-returned': '33/34 1 97.1',
      // (28 + 3) / 34 = 91.176…
      'satisfied-basic-of-returned-first': '31/34 1 91.2',
      // 30 / 34 = 88.235…
      'satisfied-full-of-returned': '30/34 1 88.2',
      // 28 / 34 = 82.352…
      'satisfied-full-of-returned-first': '28/34 1 82.4',
      // 33 / 35 = 94.285…
      'satisfied-basic-of-replied': '33/35 0 94.3',
      // 31 / 35 = 88.571…
      'satisfied-basic-of-replied-first': '31/35 0 88.6',
      'satisfied-basic-of-returned-look-back': '0/0 0 —',
      'satisfied-full-of-returned-look-back': '0/0 0 —',
    });
  });

  it('prints S, B, U, Q and R beside, first and last apart', () => {
    const [final, first] = satisfactionRates(every).map(
      (rule) => computeRate(rule, st03, basisOf(every), every).forms,
    );
    expect(final).toEqual({
      ...{ satisfied: 30, basic: 3, unsatisfied: 1, returned: 34, notReturned: 1, replied: 35 },
    });
    expect(first).toEqual({
      ...{ satisfied: 28, basic: 3, unsatisfied: 3, returned: 34, notReturned: 1, replied: 35 },
    });
  });

  it('where the place says so, who did not return it is in the base', () => {
    const found = shown(satisfactionRates(inBase), st03, inBase);
    // 33 / 35 = 94.285…, 30 / 35 = 85.714…
    expect(found['satisfied-basic-of-returned']).toBe('33/35 0 94.3');
    expect(found['satisfied-full-of-returned']).toBe('30/35 0 85.7');
  });

  it('one who may still answer is in no base', () => {
    const waiting = alike(1, { final: forms([S], 2, 1), first: forms([S], 2, 1) });
    expect(shown(satisfactionRates(inBase), waiting, inBase)).toMatchObject({
      'satisfied-basic-of-returned': '1/1 0 100',
    });
  });

  /** ST05 keeps B apart. Joint items: forms are counted, by the worse axis; an item by its worst form. */
  it('counts forms of joint items, and such an item only once', () => {
    const joint = alike(1, { first: forms([S, B, U]), final: forms([S, B, B]) });
    expect(shown(satisfactionRates(every), joint, every)).toEqual({
      'satisfied-basic-of-returned': '3/3 0 100',
      'satisfied-basic-of-returned-first': '2/3 0 66.7',
      'satisfied-full-of-returned': '1/3 0 33.3',
      'satisfied-full-of-returned-first': '1/3 0 33.3',
      'satisfied-basic-of-replied': '1/1 0 100',
      'satisfied-basic-of-replied-first': '0/1 0 0',
      'satisfied-basic-of-returned-look-back': '0/0 0 —',
      'satisfied-full-of-returned-look-back': '0/0 0 —',
    });
  });

  it('what deputies say of a look-back is a figure of its own, beside neither first nor final', () => {
    const before = alike(3, { final: forms([S]), first: forms([S]) });
    const looked = alike(2, { final: forms([S]), first: forms([S]), lookBack: forms([U, B, S]) });
    const found = shown(satisfactionRates(every), [...before, ...looked], every);
    // 4 / 6 = 66.666…, 2 / 6 = 33.333…
    expect(found['satisfied-basic-of-returned-look-back']).toBe('4/6 0 66.7');
    expect(found['satisfied-full-of-returned-look-back']).toBe('2/6 0 33.3');
    expect(found['satisfied-basic-of-returned']).toBe('5/5 0 100');
    expect(found['satisfied-basic-of-returned-first']).toBe('5/5 0 100');
  });

  it('the profile says which formulas are shown, and the first has the target', () => {
    const rules = satisfactionRates(shandong);
    expect(rules.map(({ id }) => id)).toEqual([
      'satisfied-basic-of-returned',
      'satisfied-basic-of-returned-first',
      'satisfied-full-of-returned',
      'satisfied-full-of-returned-first',
      'satisfied-basic-of-returned-look-back',
      'satisfied-full-of-returned-look-back',
    ]);
    expect(rules.map(({ target }) => target)).toEqual([
      'satisfied',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
