/**
 * The SQL function `quantile_type_7(value, shares)` of every connection that writes: the list of type 7 quantiles (Hyndman and
 * Fan 1996, R's default) of the known values at constant `shares`, safe to draw a line with (`value <= line`). DuckDB's own
 * `quantile_cont` interpolates between equal doubles and lands a few units in the last place beside them, so a quantile within
 * 1e-12 of the value that it rests on (`quantile_disc`, always one of its two neighbours) is that value. Works inside a group;
 * takes no FILTER: pass null for what does not count. Without a known value the list is empty and its elements are null.
 */
export const quantileMacro = `
  create or replace temp macro quantile_type_7(measure, shares) as
  list_transform(
    list_zip(quantile_cont(measure, shares), quantile_disc(measure, shares)),
    lambda pair: if(abs(pair[1] - pair[2]) <= 1e-12 * abs(pair[2]), pair[2], pair[1])
  )`;
