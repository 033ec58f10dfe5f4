import {
  BATCH_PREFIX,
  type BatchImported,
  DIRECTORY_PREFIX,
  type DirectoryLoaded,
} from '../../domain/events.ts';
import { batchKey, DIRECTORY_KEY } from '../views/keys.ts';
import { lastEventKind } from './kind.ts';

/** 通讯录: one row, the directory as it is now. */
export const DIRECTORIES = lastEventKind<DirectoryLoaded>(
  DIRECTORY_PREFIX,
  ({ data, version, hash }) => [{ ...DIRECTORY_KEY, directory: data.directory, version, hash }],
);

/** 导入批次. */
export const BATCHES = lastEventKind<BatchImported>(BATCH_PREFIX, ({ data, version, at }) => [
  { ...batchKey(data.batchId), batch: data, at, version },
]);
