export const LATER: Readonly<Record<string, readonly string[]>> = {};
