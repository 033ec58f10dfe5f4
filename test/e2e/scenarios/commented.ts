import { matches, present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act, finish } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { letterOf, signOffOf } from '../support/profile.ts';
import type { Refusal } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Difference {
  pieces: { piece: string; stretches: { kind: string; text: string }[] }[];
}

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

const deskAt = ({ openTasks }: Item, step: string) =>
  present(
    step,
    openTasks.find((task) => task.step === step),
  ).desk;

const comment = (item: Item, revision: number, json: object) => ({
  method: 'POST' as const,
  path: `/v1/items/${item.itemId}/replies/${revision}/comments`,
  json,
});

/** Comments that point to nothing, or come from those who do not review. */
async function refusedComments(world: World, item: Item): Promise<void> {
  const bad = (json: object, expected: Omit<Refusal, 'call'>, revision = 2): Refusal => ({
    ...expected,
    call: comment(item, revision, json),
  });
  const text = '请核对';
  const by = item.proposal?.sponsor ?? '';
  await refuseAll(world, item, [
    bad(
      { quotation: '稿子里没有的话', text },
      { what: '引文不在稿中', by, status: 422, code: 'QUOTATION_NOT_FOUND', says: /没有所引/ },
    ),
    bad(
      { demand: 9, text },
      { what: '没有的诉求', by, status: 422, code: 'DEMAND_UNKNOWN', says: /第9项/ },
    ),
    bad(
      { text },
      { what: '没有的一稿', by, status: 404, code: 'REVISION_NOT_FOUND', says: /没有这一稿/ },
      7,
    ),
    bad(
      { text },
      { what: '督查组批注', by: 'inspector1', status: 403, code: 'FORBIDDEN', says: /批注答复稿/ },
    ),
  ]);
}

/** Two revisions, readable and compared; a comment holds the signature back until it is answered. */
export const commented: Scenario = {
  name: 'commented',
  title: '答复稿反复研究：两稿可读可对照，分管领导批注，答复以前不能签发',
  async run(world) {
    const { client, people } = world;
    const { itemId } = await registerNew(world, {
      title: '关于延长灵活就业登记窗口时间的建议',
      demands: ['延长窗口时间', '开通周末预约'],
    });
    const walker = createWalker(world, itemId);
    const { review } = signOffOf(world.profile, { keyItem: false });
    // Where the deputy director signs himself, he reads it there.
    const reviews = review.includes('deputy-director');
    let sent = false;
    const signing = await walker.walk({
      until: at(reviews ? 'deputy-review' : 'sign'),
      sendBack: ({ step }) => {
        if (step !== 'section-review' || sent) return undefined;
        sent = true;
        return '第二项请写明预约办法。';
      },
    });
    const { handler } = present('责任分工', signing.division);
    const { revisions } = await client.ask<{ revisions: { revision: number; round: number }[] }>(
      'clerk',
      { path: `/v1/items/${itemId}/replies` },
    );
    same(
      '两稿都在',
      [1, 2],
      revisions.map(({ revision }) => revision),
    );
    const first = await client.ask<{ draft: { body: string } }>('clerk', {
      path: `/v1/items/${itemId}/replies/1`,
    });
    matches('第一稿全文可读', /收悉/, first.draft.body);
    await refusedComments(world, signing);

    const sponsor = present('包案领导', signing.proposal).sponsor;
    await act(world, sponsor, {
      did: '批注第2项',
      ...comment(signing, 2, { demand: 2, text: '周末预约从哪一天开始？' }),
    });
    const commentedItem = await walker.walk({ until: at('sign') });
    const signer = present('签发', people.at(deskAt(commentedItem, 'sign'))[0]).id;
    const sign = handIn('sign', commentedItem, {
      people,
      today: await world.today(),
      letter: letterOf(world.profile, 'solved'),
    });
    await refuseAll(world, commentedItem, [
      ending(commentedItem, 'sign', sign, {
        what: '批注没有答复就签发',
        by: signer,
        status: 422,
        code: 'COMMENTS_OPEN',
        says: /还有1条批注没有答复/,
      }),
      {
        what: '别人代答批注',
        by: sponsor,
        call: {
          method: 'POST',
          path: `/v1/items/${itemId}/comments/comment-1/answer`,
          json: { answer: '四月起' },
        },
        status: 403,
        code: 'FORBIDDEN',
        says: /具体承办人答复/,
      },
    ]);
    await finish(
      world,
      itemId,
      { step: 'sign', by: signer, outcome: 'return' },
      { opinion: '按批注补充日期。' },
    );
    const drafting = await walker.walk({ until: at('draft') });
    const draft = handIn('draft', drafting, {
      people,
      today: await world.today(),
      letter: letterOf(world.profile, 'solved'),
    });
    const { answers } = draft as { answers: { demand: number; answer: string }[] };
    const dated = answers.map((one) =>
      one.demand === 2 ? { ...one, answer: `${one.answer}周末预约自5月1日起开通。` } : one,
    );
    await finish(world, itemId, { step: 'draft', by: handler }, { ...draft, answers: dated });
    await act(world, handler, {
      did: '答复批注',
      path: `/v1/items/${itemId}/comments/comment-1/answer`,
      json: { answer: '已写明自5月1日起开通，见第三稿。' },
    });
    const { pieces } = await client.ask<Difference>('clerk', {
      path: `/v1/items/${itemId}/replies/3/difference?from=2`,
    });
    same(
      '第三稿改了什么',
      [['第2项答复', '周末预约自5月1日起开通。']],
      pieces.map(({ piece, stretches }) => [
        piece,
        stretches
          .filter(({ kind }) => kind === 'added')
          .map(({ text }) => text)
          .join(''),
      ]),
    );
    const done = await walker.walk({ until: at('number') });
    same(
      '批注已答复',
      true,
      done.comments.every(({ resolved }) => resolved !== undefined),
    );

    await walker.walk({ until: at('deliver') });
    const before = present('文号', (await client.item(itemId)).documentNumber);
    await act(world, 'clerk', {
      did: '文号作废',
      path: `/v1/items/${itemId}/document-number/void`,
      json: { reason: '用印时错盖，重新编号' },
    });
    const numbered = await client.item(itemId);
    same(
      '作废的文号在案',
      [before],
      numbered.voidNumbers.map(({ documentNumber }) => documentNumber),
    );
    same('换了新号', true, numbered.documentNumber !== before);
    world.report.held('每一稿都在，批注件件有答复；作废的文号留存、不再用');
  },
};
