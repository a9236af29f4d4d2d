import { expect, it } from 'vitest';
import { endpoints } from './endpoints';
import { openapi } from './openapi';

const described = openapi();

it('describes every resource that is served, and no other', () => {
  expect(Object.keys(described.paths).sort()).toEqual(
    Object.keys(endpoints)
      .map((resource) => `/${resource}`)
      .sort(),
  );
});

it('says of every parameter what it means', () => {
  for (const [path, { get }] of Object.entries(described.paths))
    for (const parameter of get.parameters) expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy();
});

it('offers the snapshot of every answer as a parameter, so that an answer can be had again', () => {
  for (const { get } of Object.values(described.paths))
    expect(get.parameters.map((parameter) => parameter.name)).toContain('snapshot');
});

it('refuses a parameter it does not know', () => {
  for (const [resource, endpoint] of Object.entries(endpoints)) {
    const given = { indicator: 'households', household_id: '1' };
    expect(endpoint.parameters.safeParse(given).success, resource).toBe(false);
  }
});
