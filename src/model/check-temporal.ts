/** Whether it is a day of the calendar, 0001-01-01 to 9999-12-31, as ISO 8601 writes it. */
export function isDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * Whether it is a moment with its offset, such as `2026-03-31T08:00:00.5+08:00`: seconds may be missing, their fraction
 * has at most nine digits, offsets reach 18 hours, which is what Neo4j stores.
 */
export function isDateTime(value: unknown): value is string {
  const parts =
    typeof value === 'string'
      ? /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(
          value,
        )
      : null;
  if (parts === null) return false;
  const [hour, minute, second, offsetHours, offsetMinutes] = parts
    .slice(2)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return (
    isDate(parts[1]) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    offsetMinutes <= 59 &&
    offsetHours * 60 + offsetMinutes <= 18 * 60
  );
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
