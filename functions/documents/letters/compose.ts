import { fill } from '../../domain/profile/pattern.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { personOf } from '../../domain/roles.ts';
import { handlerPhone } from '../../mail/phone.ts';
import { dateWords } from '../../mail/words.ts';
import { Blanks } from './blanks.ts';
import type { LetterContext } from './context.ts';
import type { Block, LetterKey, LetterKind, LetterModel, Sides } from './model.ts';
import { fileNameOf, publicationWords } from './words.ts';

/** What a letter says; where each part stands is the profile's (domain.md §4.1, §8 row 5). */
export interface Content {
  kind: LetterKind;
  name: string;
  key: LetterKey;
  /** For lists and the name of the file. */
  to: string;
  /** 平行文 to others, 上行文, or within the bureau. */
  way: keyof Profile['letter']['format'];
  number: string | undefined;
  /** Class letter of the reply. */
  mark?: string;
  signer?: string | undefined;
  /** Whether 公开属性 is told. */
  publication?: boolean;
  title: string;
  salutation: string;
  blocks: Block[];
  attachments?: string[];
  /** Civil dates of the signature and of the number. */
  signedOn: string | undefined;
  /** The blocks say themselves who signed and when. */
  signedInside?: true;
  issuedOn?: string | undefined;
  copies?: { name: string; copies: number }[];
  /** Why it is a draft. */
  why?: string | undefined;
}

/** 抄送, with the number of copies where the place writes it. */
function copiesWords(copies: Content['copies'], counts: boolean): string | undefined {
  if (!copies || copies.length === 0) return undefined;
  const list = copies.map(({ name, copies: n }) => (counts ? `${name}（${n}份）` : name));
  return `抄送：${list.join('，')}。`;
}

/** 联系人及电话: the handler, and his telephone or else the office's. */
function contactWords({ state, rules }: LetterContext, blanks: Blanks): string {
  const id = state.division?.handler;
  const handler = id ? personOf(rules.directory, id)?.name : undefined;
  const phone = handlerPhone(rules.directory, id)?.phone;
  return `（联系人：${blanks.or(handler, '联系人')}；联系电话：${blanks.or(phone, '联系电话')}）`;
}

/** 文号, 签发人, class mark and 公开属性 around the title. */
function heads(
  content: Content,
  format: LetterModel['format'],
  context: LetterContext,
  blanks: Blanks,
) {
  const { letter } = context.rules.profile;
  const publication = publicationOf(content, context, blanks);
  const mark =
    content.mark !== undefined && letter.mark.shown
      ? fill(letter.mark.text, { letter: content.mark })
      : undefined;
  const inLine = [
    letter.mark.position === 'numberLine' ? mark : undefined,
    letter.publicationPlace === 'numberLine' ? publication : undefined,
  ];
  const number = [blanks.or(content.number, '文号'), ...inLine].filter(Boolean).join('　');
  const shown = content.way === 'upward' || (content.way === 'outward' && letter.signerShown);
  const signer = shown ? `签发人：${blanks.or(content.signer, '签发人')}` : undefined;
  return {
    number: numberLine(number, signer, format),
    ...(mark && letter.mark.position === 'topRight' ? { corner: mark } : {}),
    ...(mark && letter.mark.position === 'aboveTitle' ? { aboveTitle: { left: mark } } : {}),
    publication: letter.publicationPlace === 'note' ? publication : undefined,
  };
}

/** 信函格式: at the right; general: in the middle, with a 签发人 at both sides. */
function numberLine(
  number: string,
  signer: string | undefined,
  format: LetterModel['format'],
): Sides {
  if (format === 'letter') return { ...(signer ? { left: signer } : {}), right: number };
  return signer ? { left: number, right: signer } : { centre: number };
}

function publicationOf({ publication, why }: Content, context: LetterContext, blanks: Blanks) {
  const { profile } = context.rules;
  if (!publication || !profile.letter.publicationLine) return undefined;
  const words = blanks.or(publicationWords(context.state, profile), '公开属性');
  return why === undefined || words ? `公开属性：${words}` : undefined;
}

/** Single facts, also those that this place does not show. */
function fieldsOf(
  { number, signer, mark, publication }: Content,
  copies: string | undefined,
  { state, rules }: LetterContext,
): LetterModel['fields'] {
  const scope = publication ? publicationWords(state, rules.profile) : undefined;
  return {
    ...(number ? { 文号: number } : {}),
    ...(signer ? { 签发人: signer } : {}),
    ...(mark ? { 类别: mark } : {}),
    ...(scope ? { 公开属性: scope } : {}),
    ...(copies ? { 抄送: copies } : {}),
  };
}

/** Puts what a letter says where this place wants it. */
export function compose(content: Content, context: LetterContext): LetterModel {
  const { rules, state } = context;
  const { letter } = rules.profile;
  const blanks = new Blanks();
  const format = letter.format[content.way];
  const { publication, ...head } = heads(content, format, context, blanks);
  const copies = copiesWords(content.copies, letter.copies.counts);
  const { bureau } = rules.directory;
  const date = content.signedOn && dateWords(content.signedOn);
  const { kind, name, key, to, title, salutation, blocks, attachments = [], why } = content;
  return {
    ...{ kind, name, ...key, to, format, issuer: bureau.name, ...head, title, salutation, blocks },
    ...{ status: why === undefined ? 'final' : 'draft', ...(why === undefined ? {} : { why }) },
    attachments,
    ...(content.signedInside
      ? {}
      : { signature: { name: bureau.name, date: blanks.or(date, '成文日期') } }),
    notes: [
      ...(letter.contactBlock && content.way !== 'inward' ? [contactWords(context, blanks)] : []),
      ...(publication ? [`（${publication}）`] : []),
      ...(copies && letter.copies.place === 'note' ? [copies] : []),
    ],
    colophon: {
      ...(copies && letter.copies.place === 'colophon' ? { copies } : {}),
      ...(format === 'general'
        ? {
            issued: {
              office: `${bureau.name}办公室`,
              date: blanks.or(content.issuedOn && dateWords(content.issuedOn), '印发日期'),
            },
          }
        : {}),
    },
    fields: fieldsOf(content, copies, context),
    blanks: blanks.names,
    fileName: fileNameOf(name, {
      ...{ number: content.number, draft: why !== undefined, item: state.item.number, to },
    }),
  };
}
