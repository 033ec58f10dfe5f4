import { route } from '../http/route.ts';
import { type ApiDeps, type RawRoute, routesOf } from '../http/stack.ts';
import { REPORT_PATH, reportListing } from '../routes/reportDescriptions.ts';

const answers = () => import('./answer.ts');

const listed = route({
  ...reportListing,
  handle: async (call) => (await answers()).listReports(call),
});

/** 报告: the list, and each as .docx or as a page to print. All of it is loaded when one is asked for. */
export function reportRoutes(deps: ApiDeps): RawRoute[] {
  return [
    {
      method: 'GET',
      path: REPORT_PATH,
      handler: async (event) => (await answers()).reportFile(deps, event),
    },
    ...routesOf([listed], deps),
  ];
}
