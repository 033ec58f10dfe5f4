import { type Route, route } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { archiving } from '../routes/archiveDescriptions.ts';
import { archiveOf } from './answer.ts';

/** 归档包 of an item. */
export const archiveRoutes = (papers: Papers): readonly Route[] => [
  route({ ...archiving, handle: (call) => archiveOf(call, papers) }),
];
