'use client';

import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import type { TimeStop } from '@/lib/pages/measure/time-stop';
import { onKey } from '../ui/on-key';
import { useView } from '../ui/use-view';
import styles from './time-slider.module.css';

export interface TimeSliderProps {
  /** Earliest first. */
  stops: readonly TimeStop[];
  /** The snapshot the page was drawn from. */
  snapshot: string;
  leftOut: number;
}

/** Moves the page through the kept snapshots and their periods; `[` and `]` step. Says so where there is only one. */
export function TimeSlider({ stops, snapshot, leftOut }: TimeSliderProps) {
  const t = useTranslations('timeSlider');
  const { view, show, isPending } = useView();
  const listens = useMounted();
  const id = useId();
  const own = stops.filter((stop) => stop.snapshot === snapshot);
  const here = own.find((stop) => stop.period === null || stop.period === view.period) ?? own.at(-1);
  const at = Math.max(0, here ? stops.indexOf(here) : 0);
  const [wanted, setWanted] = useState(at);
  useEffect(() => setWanted(at), [at]);
  const last = stops.length - 1;
  const goTo = (index: number): void => {
    const stop = stops[index];
    if (!stop || index === at) return;
    setWanted(index);
    show({ snapshot: stop.isInForce ? null : stop.snapshot, period: stop.period });
  };
  useEffect(() => {
    const stops = [onKey('[', () => goTo(wanted - 1)), onKey(']', () => goTo(wanted + 1))];
    return () => {
      for (const stop of stops) stop();
    };
  });
  const wordsOf = (stop: TimeStop | undefined): string =>
    stop
      ? [t('stop', { day: stop.day, round: stop.round }), stop.period && t('period', { period: stop.period })]
          .filter(Boolean)
          .join(t('comma'))
      : '';
  const left = leftOut > 0 ? ` ${t('leftOut', { count: leftOut })}` : '';
  if (stops.length < 2)
    return (
      <p className={styles.alone} data-time-slider="">
        {t('alone', { stop: wordsOf(stops[0]) })}
        {left}
      </p>
    );
  return (
    <div className={styles.slider} data-time-slider="" aria-busy={isPending}>
      <label htmlFor={id}>{t('label')}</label>
      <div className={styles.range} dir="ltr">
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={wanted}
          disabled={!listens}
          aria-valuetext={wordsOf(stops[wanted])}
          onChange={(event) => goTo(Number(event.currentTarget.value))}
        />
        <div className={styles.ends} aria-hidden="true">
          <bdi>{stops[0]?.day}</bdi>
          <bdi>{stops[last]?.day}</bdi>
        </div>
      </div>
      <output htmlFor={id}>
        {wordsOf(stops[wanted])}
        {left && <small>{left}</small>}
      </output>
    </div>
  );
}
