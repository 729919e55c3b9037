import { availableParallelism } from 'node:os';
import { makeSlots } from '../slots.ts';

/** Leave to run a solver thread in this process: more than cores would only slow each other, at 160 to 360 MB each. */
export const takeSlot = makeSlots(availableParallelism());
