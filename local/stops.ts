/** Real ms that one part may take to stop before the next is told to. */
const PATIENCE = 5_000;

/** What has to be stopped, last started first. */
export interface Stops {
  add(stop: () => unknown): void;
  /** Stops everything once; a part that fails or dawdles does not keep the others. */
  run(): Promise<void>;
}

/** See Stops. */
export function createStops(): Stops {
  const stops: (() => unknown)[] = [];
  return {
    add: (stop) => void stops.push(stop),
    async run() {
      for (let stop = stops.pop(); stop; stop = stops.pop()) {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((resolve) => {
          timer = setTimeout(resolve, PATIENCE);
        });
        await Promise.race([Promise.resolve().then(stop), late]).catch(() => undefined);
        clearTimeout(timer);
      }
    },
  };
}
