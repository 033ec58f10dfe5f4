import { openName } from './confidential.ts';
import { SUBMITTER_KIND_NAMES } from './item.ts';
import type { RecipientKind } from './mailFailure.ts';
import { type Directory, personOf, ROLE_NAMES } from './roles.ts';
import type { ItemState } from './state.ts';

/** Somebody a mail was for, without the address. */
export interface MailRecipient {
  kind: RecipientKind;
  /** As everybody may read it: who asked for secrecy is not named. */
  name: string;
  /** 领衔代表 / 协办单位 / 具体承办人 … */
  role: string;
}

const UNIT = 'unit:';

/** The unit that a recipient's id stands for. */
export function unitOfRecipient(recipientId: string): string | undefined {
  return recipientId.startsWith(UNIT) ? recipientId.slice(UNIT.length) : undefined;
}

/** Who a mail of an item, or of the bureau, was for: by the id that the ledger keeps. */
export function mailRecipient(
  recipientId: string,
  item: Pick<ItemState, 'item'> | undefined,
  directory: Directory,
): MailRecipient {
  const unit = unitOfRecipient(recipientId);
  if (unit) return { kind: 'co-unit', name: unit, role: '协办单位' };
  if (recipientId === 'lead-unit') {
    return { kind: 'lead-unit', name: item?.item.leadUnit ?? '主办单位', role: '主办单位' };
  }
  const submitter = item?.item.submitters.find(({ id }) => id === recipientId);
  if (submitter) {
    const role = `${submitter.lead ? '领衔' : ''}${SUBMITTER_KIND_NAMES[submitter.kind]}`;
    return { kind: 'submitter', name: openName(submitter), role };
  }
  const person = personOf(directory, recipientId);
  if (!person) return { kind: 'addressee', name: '征求意见对象', role: '代表、委员' };
  return {
    kind: 'staff',
    name: person.name,
    role: person.roles.map((role) => ROLE_NAMES[role]).join('、'),
  };
}
