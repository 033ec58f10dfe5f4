import { type Route, route } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import {
  keepingPaper,
  listingPapers,
  openingPaper,
  removingPaper,
  revisingPaper,
  uploadingPaper,
} from '../routes/paperDescriptions.ts';
import { read } from './change.ts';
import { confirmNew, confirmVersion } from './confirm.ts';
import { openVersion } from './open.ts';
import { presentPapers } from './present.ts';
import { removeMarked } from './remove.ts';
import { uploadTicket } from './upload.ts';

/** 材料 of an item: uploaded, looked into, kept, opened, removed. */
export function paperRoutes(papers: Papers): readonly Route[] {
  return [
    route({
      ...listingPapers,
      handle: async (call) => {
        const { state, rules, kept } = await read(call);
        return { status: 200, body: presentPapers(state, kept, call.actor, rules.profile) };
      },
    }),
    route({ ...uploadingPaper, handle: (call) => uploadTicket(call, papers, call.body) }),
    route({ ...keepingPaper, handle: (call) => confirmNew(call, papers, call.body) }),
    route({ ...revisingPaper, handle: (call) => confirmVersion(call, papers, call.body) }),
    route({ ...openingPaper, handle: (call) => openVersion(call, papers) }),
    route({ ...removingPaper, handle: (call) => removeMarked(call, call.body.reason) }),
  ];
}
