'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { BesideSelectProps } from '@/lib/pages/map-views/beside-select-props';
import { useView } from '../ui/use-view';

const inSnapshot = 'since:';

/** What stands beside the first measure: another one, or the same in another snapshot; the choice is in the link. */
export function BesideSelect({ value, themes, snapshots = [], snapshot = null }: BesideSelectProps) {
  const t = useTranslations('bivariate');
  const themeWords = useTranslations('themes');
  const { show } = useView();
  const listens = useMounted();
  const offered = snapshots.map(({ id, title }) => ({ value: `${inSnapshot}${id}`, label: title }));
  const choose = (chosen: string): void => {
    const { length } = inSnapshot;
    if (chosen.startsWith(inSnapshot)) show({ since: chosen.slice(length) });
    else show(snapshots.length > 0 ? { beside: chosen, since: null } : { beside: chosen });
  };
  return (
    <NativeSelect
      label={t(snapshots.length > 0 ? 'beside' : 'second')}
      size="xs"
      maw="26rem"
      mb="xs"
      disabled={!listens}
      value={snapshot === null ? value : `${inSnapshot}${snapshot}`}
      data={[
        ...(offered.length > 0 ? [{ group: t('sameMeasure'), items: offered }] : []),
        ...themes.map(({ theme, indicators }) => ({
          group: themeWords(theme),
          items: indicators.map(({ id, title }) => ({ value: id, label: title })),
        })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
