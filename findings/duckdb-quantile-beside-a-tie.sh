#!/usr/bin/env bash
# Package: @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Belief: the continuous quantile of values that are all equal is that value, as in R type 7 and numpy.
# Seen: quantile_cont interpolates low * (1 - part) + high * part also between two equal doubles, so for many numbers of rows it
#   returns a neighbouring double (6466.700000000001 for 6466.7), and `value <= quantile_cont(...)` parts equal values or counts
#   none of them. Quantiles of DECIMAL columns, and quantile_disc, give the value itself.
# Exits 0 while the behaviour is as described, 1 when it changed, 2 when it could not be tried.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null || exit 2
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null || exit 2
cat > values.csv <<'CSV'
household,value
1,6466.7
2,6466.7
3,6466.7
4,6466.7
5,6466.7
CSV
cat > try.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const [found] = await rows(`
  with t as (select value::double as value from read_csv('values.csv'))
  select any_value(version()) as version, quantile_cont(value, 0.2) as cont, quantile_disc(value, 0.2) as disc,
    quantile_cont(value::decimal(18, 6), 0.2)::varchar as cont_of_decimals, min(value) as lowest, max(value) as highest from t`);
const sizes = await rows(`
  select size from range(1, 61) as sizes(size), range(60) as rows(row) where row < size
  group by size having quantile_cont(6466.7::double, 0.2) <> 6466.7 order by size`);
console.log(found);
console.log('sizes from 1 to 60 at which the quantile 0.2 of equal values is not that value:', sizes.map(({ size }) => Number(size)).join(' '));
const isAsDescribed = found.cont !== found.lowest && found.disc === found.lowest && sizes.length > 0;
console.log(isAsDescribed ? 'as described' : 'the behaviour has changed');
process.exit(isAsDescribed ? 0 : 1);
JS
node try.mjs
