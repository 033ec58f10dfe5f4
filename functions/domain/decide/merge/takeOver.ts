import type { Contact } from '../../contact.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import type { MergeTakenOver } from '../../events.ts';
import type { Actor } from '../../roles.ts';
import type { ItemState } from '../../state.ts';
import { mustGoOn } from '../intake.ts';
import { mustBeOfItem, mustRecord } from '../recording.ts';

/** What is to be taken over from the leading item. */
export interface TakeOver {
  /** Meetings, each with those of this item's deputies who took part. */
  contacts?: { contactId: string; submitters: string[] }[];
  investigation?: boolean;
  draft?: boolean;
}

function copyOf(
  { contactId, submitters }: NonNullable<TakeOver['contacts']>[number],
  index: number,
  state: ItemState,
  leading: ItemState,
): Contact {
  const found = leading.contacts.find((known) => known.contactId === contactId);
  if (!found) throw notFound(`主件没有“${contactId}”这次沟通，请刷新页面。`, 'CONTACT_NOT_FOUND');
  if (found.stage === 'reply') {
    throw new Refusal('blocked', 'REPLY_NOT_TAKEN_OVER', '面复须逐件进行、逐件登记，不能沿用。', {
      field: 'contacts',
    });
  }
  if (state.contacts.some(({ source }) => source?.contactId === contactId)) {
    throw new Refusal('conflict', 'CONTACT_TAKEN', '这次沟通已经沿用，请刷新页面。');
  }
  mustBeOfItem(submitters, state);
  return {
    ...found,
    contactId: `contact-${state.contacts.length + index + 1}`,
    submitters,
    round: state.round,
    source: { itemId: leading.itemId, contactId },
  };
}

/**
 * 沿用主件的沟通和调查 (domain.md §3.3): copied as records of this item that name their source. The reply
 * face to face is each item's own.
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_MERGED, NOTHING_CHOSEN, NOTHING_THERE, CONTACT_NOT_FOUND,
 * REPLY_NOT_TAKEN_OVER, CONTACT_TAKEN, SUBMITTER_UNKNOWN
 */
export function takeOver(
  state: ItemState,
  leading: ItemState,
  actor: Actor,
  wanted: TakeOver,
  { today: on }: { today: string },
): MergeTakenOver {
  mustRecord(state, actor);
  mustGoOn(state);
  if (state.merge?.role !== 'merged') {
    throw invalid('NOT_MERGED', '本件没有并入别的件，没有可以沿用的记录。');
  }
  const { contacts = [], investigation, draft } = wanted;
  if (contacts.length === 0 && !investigation && !draft) {
    throw invalid('NOTHING_CHOSEN', '请选择要沿用的沟通、调查或答复稿。', 'contacts');
  }
  if ((investigation && !leading.investigation) || (draft && !leading.reply)) {
    throw invalid(
      'NOTHING_THERE',
      `主件还没有${draft && !leading.reply ? '拟稿' : '完成办前调查'}，请稍后再沿用。`,
      draft && !leading.reply ? 'draft' : 'investigation',
    );
  }
  return {
    type: 'merge.taken-over',
    data: {
      from: leading.itemId,
      contacts: contacts.map((one, index) => copyOf(one, index, state, leading)),
      ...(investigation && leading.investigation ? { investigation: leading.investigation } : {}),
      ...(draft && leading.reply
        ? { draft: { class: leading.reply.class, body: leading.reply.body } }
        : {}),
      on,
    },
  };
}
