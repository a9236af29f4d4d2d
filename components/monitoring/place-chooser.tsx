'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useView } from '../ui/use-view';

export interface PlaceChooserProps {
  nation: { code: string; name: string };
  provinces: readonly { code: string; name: string; districts: readonly { code: string; name: string }[] }[];
}

/** The place whose figures and reports are shown: the nation, a province or a district; the choice is in the link. */
export function PlaceChooser({ nation, provinces }: PlaceChooserProps) {
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
