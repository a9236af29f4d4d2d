'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { gridNeighbours } from '@/lib/science/targeting/grid-neighbours';
import { Notice } from '../ui/notice';
import { useLabNumbers } from './use-lab-numbers';

interface Props {
  lines: readonly number[];
  grid: readonly number[];
  onChoose(line: number, instead: number): void;
}

/** Refuses a cut-off that is no point of the published grid, in words, with its two neighbours to choose from. */
export function OffGrid({ lines, grid, onChoose }: Props) {
  const t = useTranslations('targeting.offGrid');
  const { score } = useLabNumbers();
  return lines.map((line) => {
    const place = gridNeighbours(grid, line);
    if (place.isPoint) return null;
    const neighbours = [place.below, place.above].filter((each) => each !== null);
    return (
      <Notice key={line}>
        <p>{t('refused', { cutOff: String(line) })}</p>
        <p>
          {t('neighbours')}{' '}
          {neighbours.map((neighbour) => (
            <Button key={neighbour} size="compact-sm" variant="default" onClick={() => onChoose(line, neighbour)}>
              {score(neighbour)}
            </Button>
          ))}
        </p>
      </Notice>
    );
  });
}
