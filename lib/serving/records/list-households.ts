import { z } from 'zod';
import { done, type Refusal, type Result, refused } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import { behindDoor, type RecordsCall } from './behind-door';
import { type ListedHousehold, listedColumnsSql } from './listed-household';
import { rulesKept } from './rules-kept';

/** How a household stands with a programme: met by the rule in force, enrolled, both, or one without the other. */
export const programmeStates = ['met', 'enrolled', 'missed', 'beyond', 'pending', 'served'] as const;
export const householdSorts = ['score', 'size', 'surveyed', 'id'] as const;

/** Counting stops here: what lies beyond is "more than". */
export const mostCounted = 10_000;
const pageSize = 100;

const optional = <Kind extends z.ZodType>(kind: Kind) => kind.nullable().default(null);

/**
 * What a search by place asks for; null is "any". `place` is a p-code below the nation. Scores are on the scale of `model` and both
 * ends of a band are included. `after` is the last row of the page before, as `next` gave it.
 */
export const householdSearch = z.object({
  place: z.string().max(20),
  model: optional(z.string().max(80)),
  scoreFrom: optional(z.number()),
  scoreTo: optional(z.number()),
  womenHeaded: optional(z.boolean()),
  disabled: optional(z.boolean()),
  programme: optional(z.string().max(80)),
  state: optional(z.enum(programmeStates)),
  year: optional(z.int()),
  sizeFrom: optional(z.int()),
  sizeTo: optional(z.int()),
  sort: z.enum(householdSorts).default('score'),
  descending: z.boolean().default(false),
  after: optional(z.object({ key: z.number(), id: z.string().max(200) })),
});

export type HouseholdSearch = z.output<typeof householdSearch>;

export interface HouseholdPage {
  households: ListedHousehold[];
  /** Where the next page begins; null after the last. */
  next: HouseholdSearch['after'];
  /** Households that match, on the first page alone; `mostCounted + 1` stands for more. */
  counted: number | null;
}

const tooWide: Refusal = {
  code: 'place-too-wide',
  sentence: 'Households are listed for one province, district or tehsil of your area, never for the nation.',
  nextStep: 'Choose a place of your area.',
};

const unknownModel: Refusal = {
  code: 'unknown-choice',
  sentence: 'The snapshot has no such model or programme.',
  nextStep: 'Choose one that is offered.',
};

/**
 * One page of the households of a place that lies wholly in the viewer's area. Pages follow each other by key (sort value, then id),
 * so that the thousandth costs what the first does. An unknown score comes last in either direction.
 */
export function listHouseholds(call: RecordsCall, search: HouseholdSearch): Promise<Result<HouseholdPage>> {
  return behindDoor(call, 'see-record', async ({ connection, covers, note }) => {
    const tehsils = (await tehsilsOf(connection, search.place)).filter(covers);
    const wanted = covers(search.place) && tehsils.length > 0;
    const { models, programmes } = await rulesKept(connection);
    const model = search.model === null ? 0 : models.findIndex(({ id }) => id === search.model);
    const bit = programmes.find(({ programme }) => programme.id === search.programme)?.bit ?? null;
    if (model < 0 || (search.programme !== null && bit === null)) return refused(unknownModel);
    const { after, ...asked } = search;
    await note(`list of households: ${inWords(asked)}${after ? ', next page' : ''}`);
    if (!wanted) return refused(tooWide);
    const filters = {
      places: JSON.stringify(tehsils),
      first: tehsils[0] as string,
      last: tehsils.at(-1) as string,
      score_from: search.scoreFrom,
      score_to: search.scoreTo,
      women: search.womenHeaded,
      disabled: search.disabled,
      bit: bit === null ? null : String(2n ** BigInt(bit)),
      state: search.state,
      year: search.year,
      size_from: search.sizeFrom,
      size_to: search.sizeTo,
    };
    const key = sortKeySql(search.sort, search.descending, model);
    const rows = await connection.all(
      `select ${listedColumnsSql(model)}, ${key} as sort_key
      from int_households_listed
      where ${matchSql(model)}
        and ($after_id::varchar is null or ${key} > $after_key::double
          or (${key} = $after_key::double and household_id > $after_id::varchar))
      order by sort_key, household_id
      limit ${pageSize + 1}`,
      { ...filters, after_id: after?.id ?? null, after_key: after?.key ?? null },
    );
    const shown = rows.slice(0, pageSize);
    const last = shown.at(-1);
    return done({
      households: shown.map(({ sort_key: _, ...row }) => row as unknown as ListedHousehold),
      next: rows.length > pageSize && last ? { key: Number(last.sort_key), id: String(last.household_id) } : null,
      counted: after ? null : await countOf(connection, model, filters),
    });
  });
}

/** Ascending whatever is asked for: the sign turns it, and what is unknown stands beyond every value. */
function sortKeySql(sort: HouseholdSearch['sort'], descending: boolean, model: number): string {
  const value = {
    score: `score_${model}`,
    size: 'household_size::double',
    surveyed: "date_diff('day', date '1970-01-01', surveyed_on)::double",
    id: '0::double',
  }[sort];
  return `coalesce(${descending ? '-' : ''}(${value}), 1e12)`;
}

const matchSql = (model: number): string => `
  place_code between $first::varchar and $last::varchar
  and place_code in (select unnest(from_json($places::json, '["varchar"]')))
  and ($score_from::double is null or score_${model} >= $score_from::double)
  and ($score_to::double is null or score_${model} <= $score_to::double)
  and ($women::boolean is null or (head_sex = 'female') = $women::boolean)
  and ($disabled::boolean is null or has_disabled = $disabled::boolean)
  and ($year::integer is null or survey_year = $year::integer)
  and ($size_from::integer is null or household_size >= $size_from::integer)
  and ($size_to::integer is null or household_size <= $size_to::integer)
  and ($bit::ubigint is null or case coalesce($state::varchar, 'enrolled')
    when 'met' then (met_${model} & $bit::ubigint) <> 0
    when 'enrolled' then (enrolled_now & $bit::ubigint) <> 0
    when 'missed' then (met_${model} & $bit::ubigint) <> 0 and (enrolled_now & $bit::ubigint) = 0
    when 'beyond' then (met_${model} & $bit::ubigint) = 0 and (enrolled_now & $bit::ubigint) <> 0
    when 'pending' then (pending & $bit::ubigint) <> 0
    else (served_ever & $bit::ubigint) <> 0
  end)`;

async function countOf(
  connection: Connection,
  model: number,
  filters: Record<string, string | number | boolean | null>,
) {
  const row = await connection.one(
    `select count(*) as counted from (
      select 1 from int_households_listed where ${matchSql(model)} limit ${mostCounted + 1}
    )`,
    filters,
  );
  return Number(row?.counted);
}

/** Tehsils of a place below the nation, in the order of their codes; empty for the nation and for what is no place. */
async function tehsilsOf(connection: Connection, place: string): Promise<string[]> {
  const rows = await connection.all(
    `select place_code from dim_places
    where level = 'tehsil' and (place_code = $place or district_code = $place or division_code = $place or province_code = $place)
    order by place_code`,
    { place },
  );
  return rows.map((row) => String(row.place_code));
}

const inWords = (asked: object): string =>
  Object.entries(asked)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
    .slice(0, 300);
