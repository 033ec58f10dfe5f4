import { parseProfile } from '../../../functions/domain/profile/parseProfile.ts';
import chongqingJson from '../../../profiles/chongqing.json' with { type: 'json' };
import shandongJson from '../../../profiles/shandong.json' with { type: 'json' };
import sichuanJson from '../../../profiles/sichuan.json' with { type: 'json' };

/** The profile files as they are. */
export const files = { shandong: shandongJson, chongqing: chongqingJson, sichuan: sichuanJson };

export const shandong = parseProfile(shandongJson);
export const chongqing = parseProfile(chongqingJson);
export const sichuan = parseProfile(sichuanJson);
