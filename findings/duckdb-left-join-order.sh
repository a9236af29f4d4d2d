#!/usr/bin/env bash
# Package: @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Belief: with preserve_insertion_order = true, and even on one thread, `from scores left join answers using (key)` gives the rows of the
#   left table in its own order, so that scores can be written beside the records of the file they came from.
# Seen: within each vector of 2,048 rows those with a match come first and those without after them, so records trade places in the
#   middle of the file; a file of fewer rows than that, or in which all match, shows nothing. Only an explicit order by keeps them.
# Exits 0 while the behaviour is as described, 1 when it changed, 2 when it could not be tried.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null || exit 2
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null || exit 2
{ echo 'line,household'; for line in $(seq 1 3000); do echo "$line,H$((line * 7919 % 3000))"; done; } > households.csv
{ echo 'household,members'; for each in $(seq 0 749); do echo "H$each,$((each % 9 + 1))"; done; } > members.csv
cat > try.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await connection.run('set preserve_insertion_order = true');
await connection.run("create table households as from read_csv('households.csv')");
await connection.run("create table members as from read_csv('members.csv')");
const lines = async (sql) => (await connection.runAndReadAll(sql)).getRows().map(([line]) => Number(line));
const firstSwap = (order) => order.findIndex((line, at) => at > 0 && line < order[at - 1]);
const plain = firstSwap(await lines('select line from households'));
const joined = firstSwap(await lines('select line from households left join members using (household)'));
const sorted = firstSwap(await lines('select line from households left join members using (household) order by line'));
console.log({ rows: 3000, firstSwapInTable: plain, firstSwapAfterLeftJoin: joined, firstSwapWhenOrdered: sorted });
const isAsDescribed = plain === -1 && joined > 0 && sorted === -1;
console.log(isAsDescribed ? 'as described' : 'the behaviour has changed');
process.exit(isAsDescribed ? 0 : 1);
JS
node try.mjs
