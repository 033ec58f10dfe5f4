import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { LETTER_KINDS, type LetterKind } from '../../documents/letters/model.ts';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { putTemplate, withdrawTemplate } from '../../domain/decide/letterTemplates.ts';
import { notFound } from '../../domain/errors.ts';
import type { LetterTemplateEvent } from '../../domain/events.ts';
import { type LetterTemplates, templateInUse } from '../../domain/letterTemplate.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, link } from '../../store/append.ts';
import { sha256 } from '../../store/hash.ts';
import type { Store } from '../../store/store.ts';
import { LETTER_TEMPLATES } from '../../store/streams/letterTemplates.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import type { Answer, Call } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';

/** The same file is the same object; earlier versions stay. */
const keyOf = (digest: string) => `templates/${digest}`;

function mustBeKind(word: string | undefined): LetterKind {
  const kind = LETTER_KINDS.find((one) => one === word);
  if (!kind) throw notFound('没有这一种函件，请从函件清单中选取。', 'LETTER_KIND_UNKNOWN');
  return kind;
}

/** Adds an event to a kind's stream, decided again where somebody wrote in between. */
function changed(
  { store, actor, clock }: Pick<Call, 'store' | 'actor' | 'clock'>,
  kind: LetterKind,
  decide: (state: LetterTemplates | undefined) => LetterTemplateEvent | undefined,
): Promise<void> {
  return againWhenOvertaken(async () => {
    const state = await loadStream(store, LETTER_TEMPLATES, kind);
    const event = decide(state);
    if (!event) return;
    const at = state
      ? positionIn(LETTER_TEMPLATES, kind, state)
      : beginningOf(LETTER_TEMPLATES, kind);
    await append(store, link(at, event, actor, clock.instant()));
  });
}

/** 启用本局的模板; the same file again changes nothing. */
export async function uploadTemplate(
  call: Omit<Call, 'body' | 'query'>,
  { s3, bucket }: Papers,
  upload: { bytes: Uint8Array; fileName: string },
): Promise<Answer> {
  const { actor, params, rules } = call;
  mustHaveRole(actor, ['admin'], '更换函件模板');
  const kind = mustBeKind(params.kind);
  const { bytes, fileName } = upload;
  const { checkTemplate } = await import('../../documents/letters/template/check.ts');
  const placeholders = await checkTemplate(kind, bytes);
  const digest = sha256(bytes);
  const about = { fileName, sha256: digest, size: bytes.length, placeholders, on: rules.today };
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(digest), Body: bytes }));
  await changed(call, kind, (state) =>
    state && templateInUse(state)?.sha256 === digest ? undefined : putTemplate(kind, about, actor),
  );
  return { status: 200, body: { kind, ...about } };
}

/** 停用模板. */
export async function stopTemplate(call: Call): Promise<Answer> {
  const kind = mustBeKind(call.params.kind);
  const { actor, rules } = call;
  await changed(call, kind, (state) => withdrawTemplate(kind, state, actor, rules.today));
  return { status: 200, body: { kind } };
}

/** Every kind that ever had a template, with its versions. */
export async function listTemplates({ store, actor }: Call): Promise<Answer> {
  mustHaveRole(actor, ['admin', 'office-clerk', 'office-head'], '查看函件模板');
  const found = await Promise.all(
    LETTER_KINDS.map((kind) => loadStream(store, LETTER_TEMPLATES, kind)),
  );
  const templates = found.flatMap((one) =>
    one ? [{ kind: one.kind, current: one.current, versions: one.versions }] : [],
  );
  return { status: 200, body: { templates } };
}

/** The bytes of the template in use for a kind, undefined where the built layout is. */
export async function templateFor(
  store: Store,
  { s3, bucket }: Papers,
  kind: LetterKind,
): Promise<Uint8Array | undefined> {
  const state = await loadStream(store, LETTER_TEMPLATES, kind);
  const template = state && templateInUse(state);
  if (!template) return undefined;
  const object = await s3.send(
    new GetObjectCommand({ Bucket: bucket, Key: keyOf(template.sha256) }),
  );
  return object.Body?.transformToByteArray();
}
