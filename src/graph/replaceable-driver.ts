import type { Driver } from 'neo4j-driver';

/** A driver that another one takes the place of when its connections no longer answer. */
export interface ReplaceableDriver {
  readonly current: () => Driver;
  /** Leaves it to what is under way on it for `afterMs`, then cuts its connections. Others are asked from now on. */
  readonly retire: (driver: Driver, afterMs: number) => void;
  readonly close: () => Promise<void>;
}

/** Opens a driver that may be replaced. Opening one sends nothing. */
export function replaceableDriver(open: () => Driver): ReplaceableDriver {
  let current = open();
  const retired = new Map<Driver, NodeJS.Timeout>();
  const end = async (driver: Driver): Promise<void> => {
    clearTimeout(retired.get(driver));
    retired.delete(driver);
    await driver.close().catch(() => undefined);
  };
  return {
    current: () => current,
    retire: (driver, afterMs) => {
      if (driver !== current) return;
      current = open();
      retired.set(driver, setTimeout(() => void end(driver), afterMs).unref());
    },
    close: async () => {
      await Promise.all([current, ...retired.keys()].map(end));
    },
  };
}
