import { expect, it } from 'vitest';
import { refusalStatuses } from '../eligibility/refused-response';
import { endpoints } from './endpoints';
import { describedResources, openapi } from './openapi';

const resources = describedResources();

it('describes every resource that is served, and no other', () => {
  expect(Object.keys(openapi().paths).sort()).toEqual(
    [...Object.keys(endpoints), 'eligibility'].map((resource) => `/${resource}`).sort(),
  );
});

it('says of every parameter what it means', () => {
  for (const [path, { get }] of Object.entries(resources))
    for (const parameter of get.parameters) expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy();
});

it('offers the snapshot of every answer as a parameter, so that an answer can be had again', () => {
  for (const { get } of Object.values(resources))
    expect(get.parameters.map((parameter) => parameter.name)).toContain('snapshot');
});

it('refuses a parameter it does not know', () => {
  for (const [resource, endpoint] of Object.entries(endpoints)) {
    const given = { indicator: 'households', household_id: '1' };
    expect(endpoint.parameters.safeParse(given).success, resource).toBe(false);
  }
});

it('describes the question of agencies, each field in words, and every status it is refused with', () => {
  const { requestBody, responses } = openapi().paths['/eligibility'].post;
  const { properties, additionalProperties } = requestBody.content['application/json'].schema;
  expect(Object.keys(properties ?? {})).toEqual(['cnic', 'second_factor', 'purpose', 'case_ref', 'programme']);
  for (const [name, field] of Object.entries(properties ?? {}))
    expect((field as { description?: string }).description, name).toBeTruthy();
  expect(additionalProperties).toBe(false);
  const statuses = [200, ...new Set(Object.values(refusalStatuses))].map(String).sort();
  expect(Object.keys(responses).sort()).toEqual(statuses);
  for (const [status, { description }] of Object.entries(responses)) expect(description, status).toBeTruthy();
});
