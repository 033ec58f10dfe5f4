import { describe, expect, it } from 'vitest';
import { putTemplate, withdrawTemplate } from '../../../functions/domain/decide/letterTemplates.ts';
import { templateInUse } from '../../../functions/domain/letterTemplate.ts';
import { reduceLetterTemplates } from '../../../functions/domain/reduce/letterTemplate.ts';
import { link } from '../../../functions/store/append.ts';
import { actor, TODAY } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const FILE = {
  ...{ fileName: '本局格式.docx', sha256: 'a'.repeat(64), size: 9000 },
  ...{ placeholders: ['正文'], on: TODAY },
};
const admin = actor('admin');
const at = (version: number) => ({ stream: 'letter-template#reply', version, hash: '' });
const put = link(at(0), putTemplate('reply', FILE, admin), admin, `${TODAY}T01:00:00.000Z`);

describe('函件模板', () => {
  it('is in use from the day it is put until it is withdrawn, and its versions stay', () => {
    const used = reduceLetterTemplates([put]);
    expect(used && templateInUse(used)).toMatchObject({ ...FILE, n: 1, by: admin.name });
    const end = link(at(1), withdrawTemplate('reply', used, admin, TODAY), admin, put.at);
    const over = reduceLetterTemplates([put, end]);
    expect([over?.versions.length, over && templateInUse(over)]).toEqual([1, undefined]);
    const again = link(at(2), putTemplate('reply', FILE, admin), admin, put.at);
    expect(reduceLetterTemplates([put, end, again])?.current).toBe(2);
  });

  it('is changed by administrators only, and withdrawn only while it is in use', () => {
    expect(refused(() => putTemplate('reply', FILE, actor('office')))).toBe('forbidden FORBIDDEN');
    const withdraw = (by: string) => () => withdrawTemplate('reply', undefined, actor(by), TODAY);
    expect(refused(withdraw('office'))).toBe('forbidden FORBIDDEN');
    expect(refused(withdraw('admin'))).toBe('notFound TEMPLATE_NOT_FOUND');
  });
});
