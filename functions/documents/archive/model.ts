/** A file of the package. */
export interface PackedFile {
  /** Within the package; folders by `/`. */
  path: string;
  /** What it is, in Chinese. */
  what: string;
  bytes: Uint8Array;
  /** Packed already: compressing it again only takes time. */
  stored?: true;
}

/** One stream of events, and whether its chain of hashes was found whole. */
export interface PackedStream {
  stream: string;
  name: string;
  path: string;
  events: number;
  /** Hash of the last event; empty where there is none. */
  hash: string;
  /** none: no event was ever written. */
  chain: 'whole' | 'broken' | 'none';
  /** The first version that does not follow, where it is broken. */
  brokenAt?: number;
  /** Versions of which part of the content is left out for its reader; their hash stands, and cannot be recomputed from here. */
  withheld: number[];
}

/** A file of 材料 that is told and not enclosed. */
export interface NotEnclosed {
  paperId: string;
  n: number;
  title: string;
  fileName: string;
  size: number;
  sha256: string;
  why: string;
}

/** What a package says of itself. */
export interface Contents {
  itemId: string;
  label: string;
  title: string;
  /** The day of the last event: everything is shown as it was then. */
  asOf: string;
  streams: PackedStream[];
  notEnclosed: NotEnclosed[];
}

/** A line of the timeline. */
export interface Happened {
  at: string;
  by: string;
  what: string;
}
