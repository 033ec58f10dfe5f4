/** A pause that a nudge ends early; a nudge between two pauses is not lost. */
export interface Wakeable {
  wake(): void;
  /** Resolves after `ms` or at the next nudge; true = nudged. */
  pause(ms: number): Promise<boolean>;
}

/** See Wakeable. */
export function createWakeable(): Wakeable {
  let nudged = false;
  let end: (() => void) | undefined;
  return {
    wake() {
      nudged = true;
      end?.();
    },
    pause(ms) {
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          end = undefined;
          resolve(nudged);
          nudged = false;
        };
        const timer = setTimeout(finish, ms);
        end = finish;
        if (nudged) finish();
      });
    },
  };
}
