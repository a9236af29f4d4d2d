import { expect, test } from 'vitest';
import { readIndicators } from '../indicators/read-indicators';
import { readProgrammes } from '../programmes/read-programmes';
import { standardIndicators } from '../programmes/standard-indicators';
import { readEvents } from './read-events';
import { readFramework } from './read-framework';

const urdu = /[\u0600-\u06ff]/;

test('the framework holds the seventy-four indicators of its sources, each once, named in both languages', () => {
  const entries = readFramework();
  expect(entries).toHaveLength(74);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(74);
  for (const { id, name, source } of entries) {
    expect(name.en, id).toMatch(/[A-Za-z]/);
    expect(name.ur, id).toMatch(urdu);
    expect(source, id).not.toBe('');
  }
});

test('each is computed by a declared indicator, or says in both languages why the tables do not allow it', async () => {
  const models = ['schreiner-2009', 'hies-2016'];
  const programmes = readProgrammes(models);
  if (!programmes.ok) throw new Error(programmes.problem.sentence);
  const declared = new Set(
    [
      ...(await readIndicators()),
      ...programmes.value.flatMap((each) => standardIndicators(each, '2025-09-30', models)),
    ].map(({ id }) => id),
  );
  for (const { id, indicator, reason } of readFramework()) {
    if (indicator !== null) expect(declared, id).toContain(indicator);
    expect((indicator === null) !== (reason === null), id).toBe(true);
    if (reason !== null) {
      expect(reason.en, id).toMatch(/[a-z]{3}/);
      expect(reason.ur, id).toMatch(urdu);
    }
  }
});

test('every event has a day, a source and both languages, earliest first', () => {
  const events = readEvents();
  expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(['flood_2010', 'covid_2020', 'flood_2022']));
  expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).sort());
  for (const event of events) {
    expect(event.on, event.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(event.title.ur, event.id).toMatch(/[\u0600-\u06ff]|\d/);
    expect(event.source, event.id).not.toBe('');
  }
});
