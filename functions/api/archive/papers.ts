import { extname } from 'node:path';
import type { NotEnclosed, PackedFile } from '../../documents/archive/model.ts';
import { namesIn } from '../../documents/archive/names.ts';
import { mayOpen, mayOpenRemoved } from '../../domain/decide/papers/rights.ts';
import { PAPER_KINDS, PAPER_TAG_NAMES, type Paper, type PaperVersion } from '../../domain/paper.ts';
import type { Actor } from '../../domain/roles.ts';
import { sha256 } from '../../store/hash.ts';
import { bytesAt } from '../attachments/read.ts';
import type { Papers } from '../imports/papers.ts';
import type { WithPapers } from '../papers/change.ts';
import { paperKey } from '../papers/keys.ts';
import { seesContactData } from '../present/mask.ts';

/** Bytes of papers that one package holds, all together. */
export const MOST_PAPERS = 20 * 1024 * 1024;

interface Version {
  paper: Paper;
  version: PaperVersion;
}

const told = ({ paper, version }: Version, why: string): NotEnclosed => ({
  ...{ paperId: paper.paperId, n: version.n, title: paper.title, fileName: version.fileName },
  ...{ size: version.size, sha256: version.sha256, why },
});

/** What its name ends with, and only where that is one that its kind has. */
function endOf({ fileName, kind }: PaperVersion): string {
  const end = extname(fileName);
  return PAPER_KINDS[kind].ends.some((one) => `.${one}` === end.toLowerCase()) ? end : `.${kind}`;
}

const nameOfVersion = ({ paper, version: { n, fileName } }: Version): string =>
  `${paper.paperId}-第${n}版-${fileName.slice(0, fileName.length - extname(fileName).length)}`;

/** Every version of every paper: enclosed as long as there is room, otherwise told with its hash. */
export async function packedPapers(
  { state, rules, kept }: WithPapers,
  papers: Papers,
  actor: Actor,
): Promise<{ files: PackedFile[]; notEnclosed: NotEnclosed[] }> {
  const contactData = seesContactData(actor, state);
  const notEnclosed: NotEnclosed[] = [];
  const chosen: (Version & { path: string })[] = [];
  const nameOf = namesIn('材料');
  let room = MOST_PAPERS;
  for (const paper of kept.papers) {
    const open =
      mayOpen(actor, state, paper, rules.profile, contactData) &&
      (!paper.removed || mayOpenRemoved(actor));
    for (const version of paper.versions) {
      const one = { paper, version };
      if (!open) notEnclosed.push(told(one, '按权限不能打开'));
      else if (version.size > room) {
        notEnclosed.push(told(one, '全部材料超过20 MB，请在系统中另行下载'));
      } else {
        room -= version.size;
        const path = nameOf(nameOfVersion(one), endOf(version));
        chosen.push({ ...one, path });
      }
    }
  }
  const files: PackedFile[] = [];
  const read = await Promise.all(
    chosen.map(({ version }) => bytesAt(papers, paperKey(version.sha256), version.size)),
  );
  for (const [at, one] of chosen.entries()) {
    const bytes = read[at];
    const { paper, version, path } = one;
    if (!bytes) notEnclosed.push(told(one, '存储中没有这个文件，请核查'));
    else if (sha256(bytes) !== version.sha256) {
      notEnclosed.push(told(one, '存储中的文件与收入时的哈希不符，请核查'));
    } else {
      const what = `${PAPER_TAG_NAMES[paper.tag]}：${paper.title}${paper.removed ? '（已移除）' : ''}`;
      files.push({ path, what, bytes, stored: true });
    }
  }
  return { files, notEnclosed };
}
