import { CONTACT_WAY_NAMES, type Contact } from '../../../domain/contact.ts';
import { personOf, RANK_NAMES } from '../../../domain/roles.ts';
import { dateWords } from '../../../mail/words.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import type { LetterModel } from '../model.ts';
import { fileNameOf, titleOf } from '../words.ts';
import { authors, FOUR, labelOf, row } from './about.ts';

/** Several texts, each a line; nothing where none is said. */
const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');

function present({ rules }: LetterContext, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const person = personOf(rules.directory, id);
      return person
        ? [person.name, person.title].filter(Boolean).join('（') + (person.title ? '）' : '')
        : id;
    })
    .join('、');
}

/** The record of a meeting, or an empty one to be written by hand (domain.md §3.5 山东 22, §4.4). */
function record(contact: Contact | undefined, context: LetterContext): LetterModel {
  const { state, rules } = context;
  const word = rules.profile.words.faceReply;
  const met = contact && state.item.submitters.filter(({ id }) => contact.submitters.includes(id));
  const to = met?.map(titleOf).join('、') ?? '空白';
  const { told } = contact ?? {};
  const said = contact
    ? lines(
        contact.explained,
        told && `采纳情况：${told.adopted}`,
        told && `工作现状：${told.present}`,
        told && `办理成效：${told.effect}`,
      )
    : '';
  const agreed = contact ? lines(contact.agreed, ...(contact.consensus ?? [])) : '';
  return {
    ...{ kind: 'face-record', name: `${word}记录`, record: contact?.contactId ?? 'blank', to },
    ...{ format: 'form', status: 'final', issuer: rules.directory.bureau.name, number: {} },
    title: '当面答复记录',
    blocks: [
      {
        kind: 'table',
        columns: FOUR,
        rows: [
          row(['编　号', labelOf(context)]),
          row(['案　由', state.item.title]),
          row([
            '日　期',
            contact ? dateWords(contact.on) : '',
            '方　式',
            contact ? CONTACT_WAY_NAMES[contact.way] : '',
          ]),
          row(['地　点', contact?.place ?? '']),
          row(['答复对象', met ? to : authors(context)]),
          row([
            '我方人员',
            contact ? present(context, contact.present) : '',
            '最高职务',
            contact ? RANK_NAMES[contact.highestRank] : '',
          ]),
          row(['答复内容', said], 40),
          row(['达成的共识', agreed], 24),
          row(['代表（委员）意见', contact?.opinion ?? ''], 30),
          row(['下 一 步', contact?.nextStep ?? ''], 16),
          row(['本人签名', '', '记 录 人', ''], 14),
        ],
      },
    ],
    ...{ attachments: [], notes: [], colophon: {}, fields: {}, blanks: [] },
    fileName: fileNameOf(`${word}记录`, { draft: false, item: state.item.number, to }),
  };
}

/** 面复记录: of every meeting at which the reply was given, and one to be filled in by hand. */
export const faceRecord: LetterMaker = {
  name: ({ words }) => `${words.faceReply}记录`,
  make: (context) => {
    const { item, contacts } = context.state;
    if (item.part === 'co') {
      return { code: 'NOT_OURS_TO_REPLY', message: '协办件不直接答复，没有当面答复记录。' };
    }
    const held = contacts.filter(({ stage }) => stage === 'reply');
    return [...held, undefined].map((contact) => record(contact, context));
  },
};
