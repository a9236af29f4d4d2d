import { useId } from 'react';
import styles from './lab-controls.module.css';

interface Props {
  label: string;
  /** The values that may be chosen, in rising order. */
  stops: readonly number[];
  value: number;
  words: (value: number) => string;
  onChange(value: number): void;
}

/** A slider over given stops, with the browser’s own keys: arrows a step, page keys ten, home and end. */
export function LabSlider({ label, stops, value, words, onChange }: Props) {
  const id = useId();
  const at = stops.reduce((best, stop, index) => (stop <= value ? index : best), 0);
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>
        <bdi>{words(value)}</bdi>
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(0, stops.length - 1)}
        step={1}
        value={at}
        aria-valuetext={words(value)}
        onChange={(event) => onChange(stops[Number(event.currentTarget.value)] ?? value)}
      />
    </div>
  );
}
