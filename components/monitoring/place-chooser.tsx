'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { PlaceChooserProps } from '@/lib/pages/monitoring/place-chooser-props';
import { useView } from '../ui/use-view';

/** The place whose figures and reports are shown: the nation, a province or a district; the choice is in the link. */
export function PlaceChooser({ other, nation, provinces }: PlaceChooserProps) {
  const t = useTranslations('monitoring');
  const { view, show } = useView();
  const listens = useMounted();
  return (
    <NativeSelect
      label={t('place')}
      size="xs"
      maw="22rem"
      mb="xs"
      disabled={!listens}
      value={view.place}
      data={[
        { value: nation.code, label: nation.name },
        ...(other ? [{ value: other.code, label: other.name }] : []),
        ...provinces.map(({ code, name, districts }) => ({
          group: name,
          items: [
            { value: code, label: t('wholeOf', { place: name }) },
            ...districts.map((each) => ({ value: each.code, label: each.name })),
          ],
        })),
      ]}
      onChange={(event) => show({ place: event.currentTarget.value })}
    />
  );
}
