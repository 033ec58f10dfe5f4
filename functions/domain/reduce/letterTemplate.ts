import type { LetterTemplateEvent, StoredEvent } from '../events.ts';
import type { LetterTemplates } from '../letterTemplate.ts';

function step(
  state: LetterTemplates | undefined,
  event: StoredEvent<LetterTemplateEvent>,
): LetterTemplates {
  const { version, hash, by } = event;
  const { current: _former, ...before } = state ?? { kind: event.data.kind, versions: [] };
  if (event.type === 'letter-template.withdrawn') return { ...before, version, hash };
  const { kind, ...template } = event.data;
  const n = before.versions.length + 1;
  const versions = [...before.versions, { ...template, n, by: by.name }];
  return { kind, version, hash, versions, current: n };
}

/** All versions of a kind's template, and which is in use. */
export const reduceLetterTemplates = (
  events: readonly StoredEvent<LetterTemplateEvent>[],
): LetterTemplates | undefined => events.reduce<LetterTemplates | undefined>(step, undefined);
