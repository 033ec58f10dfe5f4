import type { InspectionEvent, StoredEvent, TaskCompleted } from '../events.ts';
import { numbered } from '../inspection.ts';
import type { ItemState } from '../state.ts';
import type { InspectionData, RectificationData } from '../steps/data.ts';
import type { Reducers } from './reducer.ts';

function withReports(
  { corrections = [] }: ItemState,
  reports: readonly { correctionId: string; report: string }[],
): Partial<ItemState> {
  return {
    corrections: corrections.map((correction) => {
      const { report } = reports.find((r) => r.correctionId === correction.correctionId) ?? {};
      return report === undefined ? correction : { ...correction, report };
    }),
  };
}

export const INSPECTION_REDUCERS: Reducers<InspectionEvent['type']> = {
  'inspection.fed-back': (state, { data, by }) => ({
    ...state,
    feedback: [...(state.feedback ?? []), { ...data, by: by.name }],
  }),
  'correction.reported': (state, { data }) => ({ ...state, ...withReports(state, [data]) }),
};

/** What 办后督查 and 整改 leave; records of before they had a team are kept as they are. */
export const INSPECTION_EFFECTS = {
  inspect: (
    state: ItemState,
    data: InspectionData,
    { data: ended }: StoredEvent<TaskCompleted>,
  ) => {
    const { team, noticeOn, findings, results, corrections } = data;
    if (!Array.isArray(results)) return {};
    const { taskId } = ended;
    const outcome = ended.outcome === 'rectify' ? ('rectify' as const) : ('done' as const);
    const record = { taskId, team, noticeOn, findings, results, outcome };
    return {
      inspections: [...(state.inspections ?? []), record],
      ...(corrections?.length
        ? { corrections: [...(state.corrections ?? []), ...numbered(state, corrections, taskId)] }
        : {}),
    };
  },
  rectify: (state: ItemState, { reports }: RectificationData) =>
    Array.isArray(reports) ? withReports(state, reports) : {},
};
