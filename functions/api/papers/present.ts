import { mayOpen } from '../../domain/decide/papers/rights.ts';
import { filesOf, type ItemPapers, PAPER_KINDS, PAPER_TAG_NAMES } from '../../domain/paper.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { Actor } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { readableBy, seesContactData } from '../present/mask.ts';

/** 材料清单 as a person may read it: names that were asked to be kept secret do not show in titles either. */
export function presentPapers(
  state: ItemState,
  kept: ItemPapers,
  actor: Actor,
  profile: Profile,
): Record<string, unknown> {
  const contactData = seesContactData(actor, state);
  const papers = kept.papers.map(({ versions, tag, ...paper }) => ({
    ...paper,
    tag,
    tagName: PAPER_TAG_NAMES[tag],
    mayOpen: mayOpen(actor, state, paper, profile, contactData),
    versions: versions.map(({ by, ...version }) => ({
      ...version,
      kindName: PAPER_KINDS[version.kind].name,
      by: by.name,
    })),
  }));
  const { most, mostMegabytes } = profile.papers;
  return {
    itemId: state.itemId,
    papers: readableBy(papers, actor, state, profile),
    files: filesOf(kept),
    ...{ most, mostMegabytes },
  };
}
