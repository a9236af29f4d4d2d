/** The end of a day `YYYY-MM-DD` in Pakistan as an instant (ISO 8601, UTC); null where the text is no day. */
export function endOfDay(day: string): string | null {
  const end = Date.parse(`${day}T23:59:59.999+05:00`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(end) ? new Date(end).toISOString() : null;
}
