import { type DevRoute, devRoute, json } from './routes.ts';

interface Parts {
  invocations: ReadonlyMap<string, number>;
  consumed: () => Record<string, { calls: number; read: number; write: number }>;
}

/** /dev/consumed: what each function has cost since the start: invocations, and units of the database. */
export function consumedRoute({ invocations, consumed }: Parts): DevRoute {
  return devRoute('GET /dev/consumed', () => {
    const database = consumed();
    const names = new Set([...invocations.keys(), ...Object.keys(database)]);
    return json({
      functions: Object.fromEntries(
        [...names].map((name) => [
          name,
          {
            invocations: invocations.get(name) ?? 0,
            ...(database[name] ?? { calls: 0, read: 0, write: 0 }),
          },
        ]),
      ),
    });
  });
}
