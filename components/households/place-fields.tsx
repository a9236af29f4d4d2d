'use client';

import { useTranslations } from 'next-intl';
import type { SearchPlace } from '@/lib/pages/households/search-places';
import styles from './search-form.module.css';

export interface PlaceFieldsProps {
  places: readonly SearchPlace[];
  place: string;
  onChange: (place: string) => void;
}

/** District (or a whole province) and tehsil, of the viewer's area alone: a code begins with the code of what holds it. */
export function PlaceFields({ places, place, onChange }: PlaceFieldsProps) {
  const t = useTranslations('households');
  const levels = useTranslations('levels');
  const provinces = places.filter(({ level }) => level === 'province');
  const districts = places.filter(({ level }) => level === 'district');
  const around = (code: string) => districts.find((each) => code.startsWith(each.code));
  const district = around(place);
  const loose = places.filter(({ level, code }) => level === 'tehsil' && !around(code));
  const tehsils = district
    ? places.filter((each) => each.level === 'tehsil' && each.code.startsWith(district.code))
    : [];
  const orphans = districts.filter(({ code }) => !provinces.some((province) => code.startsWith(province.code)));
  return (
    <>
      <label className={styles.field}>
        {levels('district')}
        <select value={district?.code ?? place} required onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t('choosePlace')}</option>
          {[...orphans, ...loose].map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          {provinces.map((province) => (
            <optgroup key={province.code} label={province.name}>
              <option value={province.code}>{t('wholeProvince', { province: province.name })}</option>
              {districts
                .filter(({ code }) => code.startsWith(province.code))
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {levels('tehsil')}
        <select
          value={tehsils.some(({ code }) => code === place) ? place : ''}
          disabled={tehsils.length === 0}
          onChange={(event) => onChange(event.currentTarget.value || (district?.code ?? ''))}
        >
          <option value="">{t('everyTehsil')}</option>
          {tehsils.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
