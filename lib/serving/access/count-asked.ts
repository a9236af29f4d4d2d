import { accessStore } from './auth';

/** Days of the limits begin at midnight UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

export const secondsToNextDay = (now: number): number =>
  Math.ceil((Date.parse(`${dayOf(now)}T00:00:00Z`) + 86_400_000 - now) / 1000);

/** Counts a question of a key before it is judged, and answers how many it asked today with this one. Survives a restart. */
export async function countForKey(key: string, now: number): Promise<number> {
  const [counted] = await (await accessStore()).batch(
    [
      {
        sql: `insert into agency_day (key_id, day, asked) values (?, ?, 1)
          on conflict (key_id, day) do update set asked = asked + 1 returning asked`,
        args: [key, dayOf(now)],
      },
      { sql: 'update agency_key set last_used_at = ? where id = ?', args: [new Date(now).toISOString(), key] },
    ],
    'write',
  );
  return Number(counted?.rows[0]?.asked);
}

/** The same for a person, by whichever keys; `person` is a hash made for this day alone. Counts of earlier days are taken away. */
export async function countForPerson(person: string, now: number): Promise<number> {
  const [, counted] = await (await accessStore()).batch(
    [
      { sql: 'delete from person_day where day < ?', args: [dayOf(now)] },
      {
        sql: `insert into person_day (day, person, asked) values (?, ?, 1)
          on conflict (day, person) do update set asked = asked + 1 returning asked`,
        args: [dayOf(now), person],
      },
    ],
    'write',
  );
  return Number(counted?.rows[0]?.asked);
}
