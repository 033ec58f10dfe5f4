import type { NewHalfWay, RecordedPast } from '../halfWay.ts';
import type { ItemRegistered } from './course.ts';

/**
 * 半途导入: an item of the bureau's old list enters its route at a later step (design.md §2); the first
 * event of its stream. Nothing of the past is invented: `past` holds what the row says.
 */
export interface ItemImportedHalfWay {
  type: 'item.imported-half-way';
  data: ItemRegistered['data'] & { halfWay: Omit<NewHalfWay, 'past'> & { past: RecordedPast } };
}

export const HALF_WAY_EVENT_NAMES: Record<ItemImportedHalfWay['type'], string> = {
  'item.imported-half-way': '〔半途导入〕',
};
