create or replace temp macro bits(i, salt) as hash(xor(hash(i::bigint), hash(salt || ':' || getvariable('seed'))));

create or replace temp macro uniform(i, salt) as (bits(i, salt) >> 11) / 9007199254740992.0;

create or replace temp macro bell(word) as
  ((((word & 65535) + ((word >> 16) & 65535) + ((word >> 32) & 65535) + (word >> 48)) + 2) / 65536.0 - 2) * 1.7320508075688772;

create or replace temp macro normal(i, salt) as bell(bits(i, salt));

create or replace temp macro standing(i, salt, pull, welfare) as
  pull * welfare + sqrt(1 - pull * pull) * normal(i, salt);

create or replace temp macro known(i, salt, missing_share, answer) as
  case when uniform(i, salt || '?') >= missing_share then answer end;

create or replace temp macro household_number(i) as lpad((1000000 + i * 7)::varchar, 10, '0');

create or replace temp macro person_number(i, place) as household_number(i) || '-' || lpad(place::varchar, 2, '0');

create or replace temp macro head_sex_of(i) as
  case when uniform(i, 'head sex') < 0.0003 then 'transgender' when uniform(i, 'head sex') < 0.1003 then 'female' else 'male' end;

create or replace temp macro identity(i, place, sex) as
  '89'
  || lpad((((i * 32 + place) * 6180339887 + hash(getvariable('seed')) % 10000000000) % 10000000000)::varchar, 10, '0')
  || (2 * (bits(i * 32 + place, 'last digit') % 5) + case when sex = 'female' then 0 else 1 end)::varchar;

create or replace temp macro is_raw_pair(i) as uniform(i, 'pair') < 0.0015;

create or replace temp macro pair_distance(i) as
  case when uniform(i, 'pair') < 0.00075 then 1 else greatest(getvariable('households') // 3, 2) end;

create or replace temp macro heads_twice(i) as
  is_raw_pair(i)
  and i > pair_distance(i)
  and not is_raw_pair(i - pair_distance(i))
  and (pair_distance(i) = 1 or not (is_raw_pair(i - pair_distance(i) + 1) and pair_distance(i - pair_distance(i) + 1) = 1));

create or replace temp macro lends_identity(i) as
  (heads_twice(i + 1) and pair_distance(i + 1) = 1)
  or (heads_twice(i + greatest(getvariable('households') // 3, 2))
    and pair_distance(i + greatest(getvariable('households') // 3, 2)) > 1
    and i + greatest(getvariable('households') // 3, 2) <= getvariable('households'));

create or replace temp macro head_identity(i, borrows) as
  case
    when borrows then identity(i - pair_distance(i), 1, head_sex_of(i - pair_distance(i)))
    else identity(i, 1, head_sex_of(i))
  end;
