import type { DisclosurePolicy } from './policy';

const z = 1.959963984540054;

/** SQL of a width to two significant digits: the exact spread of households is nobody's to take from it. */
const coarse = (width: string): string => `round(${width}, (1 - floor(log10(greatest(${width}, 1e-12))))::integer)`;

/** An end of the interval: never on the wrong side of a value that is shown, a share never outside 0 to 1; empty where there is none. */
const endSql = (end: string, outward: string, inward: string, limit: number): string => `round(case
        when ${end} is null then null
        when status <> 'known' then ${end}
        when shape in ('share', 'units', 'mass') then ${inward}(${outward}(${end}, value_shown), ${limit})
        else ${outward}(${end}, value_shown)
      end, 6)`;

/**
 * SQL over perturbed figures of what is published: numbers, value, status and the ends of the 95 % interval, null where nothing is
 * shown. Sampling is of households: a ratio of other units has the variance of a ratio estimator (Cochran 1977, 6.3) over
 * households, a count that of Poisson, a median that of its rank. A share stands in Wilson's interval (1927) at its effective number of
 * households. The variance of the noise is added, and few households widen the interval as Student's t does.
 */
export function intervalsSql(perturbed: string, { variance, unitVariance, bandBelow }: DisclosurePolicy): string {
  return `
    with spreads as (
      select *,
        case when shape in ('share', 'units') then least(value_shown, 1 - value_shown) end as smaller,
        ${z} * sqrt(1 + (${z * z} + 1) / (2 * greatest(if(shape = 'amount', side_shown, base_shown) - 1, 4))) as wide,
        case
          when shape in ('units', 'mass', 'mean') and base > 1
            then greatest(yy - 2 * numerator / denominator * xy + pow(numerator / denominator, 2) * xx, 0)
              / pow(denominator, 2) * base / (base - 1)
        end as sampled,
        coalesce(${variance} * pow(side_mean, 2) + ${unitVariance} * pow(side_spread, 2), 0) as side_variance
      from ${perturbed}
    ),
    variances as (
      select *,
        case
          when shape = 'share' then ${variance} * (1 + pow(smaller, 2)) / pow(base_shown, 2)
          when shape in ('units', 'mass') then (side_variance + pow(coalesce(smaller, value_shown), 2)
            * (${variance} * pow(base_mean, 2) + ${unitVariance} * pow(coalesce(base_spread, 0), 2))) / pow(denominator_shown, 2)
          when shape = 'mean' then ${unitVariance} * pow(mean_spread / base, 2)
        end as noise,
        case
          when shape = 'share' then base_shown
          when shape = 'units' and sampled > 0 and value_shown > 0 and value_shown < 1
            then least(value_shown * (1 - value_shown) / sampled, denominator_shown)
          when shape = 'units' then base_shown
        end as effective
      from spreads
    ),
    widths as (
      select *,
        (value_shown + wide * wide / (2 * effective)) / (1 + wide * wide / effective) as centre,
        wide / (1 + wide * wide / effective)
          * sqrt(value_shown * (1 - value_shown) / effective + pow(wide / (2 * effective), 2) + noise) as share_width,
        ${coarse(`wide * sqrt(sampled + noise)`)} as ratio_width,
        ${z} * sqrt(greatest(value_shown, 0) + ${(z * z) / 4} + ${variance}) as count_width,
        ${coarse('wide * sqrt(greatest(coalesce(yy, 0), 0) + side_variance)')} as amount_width
      from variances
    ),
    ended as (
      select *,
        case
          when status = 'banded' and shape in ('share', 'units', 'mass') then if(is_other_side, greatest(1 - ${bandBelow - 1} / nullif(base_shown, 0), 0), 0)
          when status = 'banded' then 0
          when status <> 'known' or not personal then null
          when kind = 'against_population' then greatest(numerator_shown - if(shape = 'count', ${z} * sqrt(numerator_shown + 1 + ${variance}), amount_width), 0) / denominator_shown
          when shape in ('share', 'units') then centre - share_width
          when shape in ('mass', 'mean') then value_shown - ratio_width
          when shape = 'count' then greatest(value_shown + ${(z * z) / 2} - count_width, 0)
          when shape = 'amount' then greatest(value_shown - amount_width, 0)
          when shape = 'median' then round(protected_low, decimals)
        end as low,
        case
          when status = 'banded' and shape in ('share', 'units', 'mass') then if(is_other_side, 1, least(${bandBelow - 1} / nullif(base_shown, 0), 1))
          when status = 'banded' then ${bandBelow - 1}
          when status <> 'known' or not personal then null
          when kind = 'against_population' then (numerator_shown + if(shape = 'count', ${z} * sqrt(numerator_shown + 1 + ${variance}), amount_width)) / denominator_shown
          when shape in ('share', 'units') then centre + share_width
          when shape in ('mass', 'mean') then value_shown + ratio_width
          when shape = 'count' then value_shown + ${(z * z) / 2} + count_width
          when shape = 'amount' then value_shown + amount_width
          when shape = 'median' then round(protected_high, decimals)
        end as high
      from widths
    )
    select indicator_id, model_id, level, place_code, period, breakdown, category, kind, unit, shape, series_key,
      case when not personal then numerator when status = 'known' then numerator_shown end as numerator,
      case when not personal then denominator when status in ('known', 'banded') and kind <> 'count' then denominator_shown end as denominator,
      case when not personal then value when status = 'known' then value_shown end as value,
      status, covered_share, personal, numerator_shown as drawn,
      case when personal and status in ('known', 'banded') then if(shape in ('count', 'amount'), households_shown, base_shown) end as households,
      kind = 'ratio' and unit = 'share' and counts as counts_its_base,
      ${endSql('low', 'least', 'greatest', 0)} as interval_low,
      ${endSql('high', 'greatest', 'least', 1)} as interval_high
    from ended`;
}
