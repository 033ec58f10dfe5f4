import { describe, expect, it } from 'vitest';
import { knownProfile } from '../../../functions/domain/profile/known.ts';
import { shandong } from './profiles.ts';

const later = { ...shandong, version: '2027-1' };

describe('the profile of an item', () => {
  it('is the version under which it was received, not the one in force', () => {
    const { id, version } = shandong;
    expect(knownProfile([later, shandong], { id, version })).toBe(shandong);
    expect(knownProfile([later, shandong], { id, version: '2027-1' })).toBe(later);
  });

  it('is missed by name where it was not kept, or is of another place', () => {
    const { version } = shandong;
    expect(() => knownProfile([later], { id: 'shandong', version })).toThrow(
      `shandong ${version} is not deployed`,
    );
    expect(() => knownProfile([shandong], { id: 'sichuan', version })).toThrow(/not deployed/);
  });
});
