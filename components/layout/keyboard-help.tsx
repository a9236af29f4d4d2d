'use client';

import { Kbd, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { onKey } from '../ui/on-key';
import styles from './keyboard-help.module.css';

const keys = [
  ['/', 'keys.search'],
  ['T', 'keys.table'],
  ['L', 'keys.legend'],
  ['[ ]', 'timeSlider.keys'],
  ['← ↑ → ↓', 'keys.walk'],
  ['Space', 'keys.select'],
  ['Enter', 'keys.drill'],
  ['Esc', 'keys.up'],
  ['?', 'keys.help'],
] as const;

const parts = { table: '[data-jump="table"]', legend: '[data-map-legend] button' } as const;

const jumpTo = (part: keyof typeof parts): void => {
  const target = document.querySelector<HTMLElement>(parts[part]);
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
};

/** The keys, and the dialog that lists them. `T` and `L` jump to the table and the legend of the page. */
export function KeyboardHelp({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  const t = useTranslations('keys');
  const words = useTranslations();
  useEffect(() => {
    const stops = [
      onKey('?', () => onChange(true)),
      ...['t', 'T'].map((key) => onKey(key, () => jumpTo('table'))),
      ...['l', 'L'].map((key) => onKey(key, () => jumpTo('legend'))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [onChange]);
  return (
    <Modal
      opened={isOpen}
      onClose={() => onChange(false)}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={styles.keys}>
        {keys.map(([key, name]) => (
          <div key={name}>
            <dt>
              <Kbd dir="ltr">{key}</Kbd>
            </dt>
            <dd>{words(name)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
