import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Contents, PackedFile } from '../../documents/archive/model.ts';
import { namesIn } from '../../documents/archive/names.ts';
import { pack } from '../../documents/archive/pack.ts';
import { timelinePage } from '../../documents/archive/pages.ts';
import { isMade, type LetterContext } from '../../documents/letters/context.ts';
import { renderHtml } from '../../documents/letters/html/render.ts';
import { MAKERS } from '../../documents/letters/kinds/index.ts';
import { LETTER_KINDS } from '../../documents/letters/model.ts';
import { civilDateOf } from '../../domain/calendar/civilDate.ts';
import { forbidden } from '../../domain/errors.ts';
import type { StoredEvent } from '../../domain/events.ts';
import { labelOf } from '../../domain/itemLabel.ts';
import { type Actor, hasRole, type Role } from '../../domain/roles.ts';
import { canonicalJson, sha256 } from '../../store/hash.ts';
import { mailsOfStream } from '../../store/ledger/mails.ts';
import { EXPIRES_IN, openAddress } from '../attachments/presign.ts';
import type { Answer, Call } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { letterContext } from '../letters/context.ts';
import { read, type WithPapers } from '../papers/change.ts';
import { packedPapers } from './papers.ts';
import { packedStream, type ReadStream, streamsOf } from './streams.ts';

/** Who may see the whole of an item, contact data and the names that were asked to be kept secret included. */
const READERS: readonly Role[] = ['office-clerk', 'office-head', 'director'];

function mustArchive(actor: Actor): void {
  if (hasRole(actor, READERS)) return;
  throw forbidden('归档包里有代表、委员的联系方式和全部经过，只有局办公室和局长可以取。');
}

/** Where a package lies for two days. */
const archiveKey = (digest: string): string => `archives/${digest}.zip`;

/** With sorted keys, so that the same content is the same text. */
const jsonFile = (path: string, what: string, value: unknown): PackedFile => {
  const text = JSON.stringify(JSON.parse(canonicalJson(value)), undefined, 1);
  return { path, what, bytes: Buffer.from(`${text}\n`) };
};

/** Those that are final; drafts are nobody's record. */
function lettersIn(context: LetterContext): PackedFile[] {
  const nameOf = namesIn('函件');
  return LETTER_KINDS.flatMap((kind) => {
    const made = MAKERS[kind].make(context);
    if (!isMade(made)) return [];
    return made
      .filter(({ status }) => status === 'final')
      .map((letter) => ({
        path: nameOf(letter.fileName, '.html'),
        what: `${letter.name}（${letter.to}）`,
        bytes: Buffer.from(renderHtml(letter)),
      }));
  });
}

/** Item, events, timeline and mails, each as this person may read it. */
async function records(call: Call, { state, rules }: WithPapers, streams: readonly ReadStream[]) {
  const [{ presentItem }, { presentEvent }, { presentMail }] = await Promise.all([
    import('../present/item.ts'),
    import('../present/timeline.ts'),
    import('../present/mails.ts'),
  ]);
  const { actor, store } = call;
  const shown = (event: StoredEvent) => presentEvent(event, actor, state, rules.profile);
  const packed = streams.map((one) => packedStream(one, shown));
  const mails = await Promise.all(streams.map(({ stream }) => mailsOfStream(store, stream)));
  const about = {
    itemId: state.itemId,
    label: labelOf(state.item, rules.profile),
    title: state.item.title,
  };
  const parts = streams
    .filter(({ events }) => events.length > 0)
    .map(({ name, events }) => ({ name, happened: events.map(shown) }));
  const ledger = mails.flat().map((mail) => presentMail(mail, state, rules.directory));
  const files: PackedFile[] = [
    {
      ...{ path: '办理经过.html', what: '办理经过' },
      bytes: Buffer.from(timelinePage(about, parts)),
    },
    jsonFile('办理情况.json', '办理情况', presentItem(state, actor, rules)),
    ...packed.map(({ file }) => file),
    jsonFile('邮件台账.json', '邮件台账', ledger),
  ];
  return { about, files, streams: packed.map((one) => one.about) };
}

/** The day of the last event of all. */
function lastDay(streams: readonly ReadStream[]): string {
  const [last = ''] = streams
    .flatMap(({ events }) => events.at(-1)?.at ?? [])
    .toSorted()
    .reverse();
  return civilDateOf(last);
}

/**
 * 归档包: everything that is on record of an item in one zip, laid into the bucket for two days; the same
 * events give the same bytes. @throws Refusal FORBIDDEN, NOT_FOUND
 */
export async function archiveOf(call: Call, papers: Papers): Promise<Answer> {
  mustArchive(call.actor);
  const { itemId } = (await read(call)).state;
  const streams = await streamsOf(call.store, itemId);
  const asOf = lastDay(streams);
  // Deadlines and letters are told as of that day, whenever somebody asks.
  const then = { ...call, rules: { ...call.rules, today: asOf } };
  const given = await read(then);
  const { about, files, streams: chains } = await records(then, given, streams);
  const { files: enclosed, notEnclosed } = await packedPapers(given, papers, call.actor);
  const contents: Contents = { ...about, asOf, streams: chains, notEnclosed };
  const letters = lettersIn(await letterContext(then));
  const bytes = pack(contents, [...files, ...letters, ...enclosed]);
  const digest = sha256(bytes);
  const { s3, bucket } = papers;
  const to = { Bucket: bucket, Key: archiveKey(digest), ContentType: 'application/zip' };
  await s3.send(new PutObjectCommand({ ...to, Body: bytes }));
  const fileName = `归档包-${about.label}.zip`;
  const how = { fileName, type: 'application/zip', how: 'attachment' } as const;
  const url = await openAddress(papers, archiveKey(digest), how);
  const told = { bytes: bytes.length, sha256: digest, expiresIn: EXPIRES_IN };
  return {
    status: 200,
    body: { itemId, url, fileName, ...told, enclosed: enclosed.length, notEnclosed },
  };
}
