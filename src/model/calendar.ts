const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]((0\d|1[0-7]):[0-5]\d|18:00))$/;

/** Whether a text is a day that exists, as YYYY-MM-DD, years 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether a text is a moment that exists, with its offset (up to 18 h), as YYYY-MM-DDTHH:MM:SS.fffffffffZ. */
export function isMoment(text: string): boolean {
  const parts = MOMENT.exec(text);
  return parts !== null && isCalendarDate(parts[1] as string);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
