import { useTranslations } from 'next-intl';
import { type Level, mappedLevels } from '@/lib/science/geography/level';
import { Link } from '../layout/link';

/** The levels that a map can be drawn at, as links. */
export function LevelLinks({ shown, hrefOf }: { shown: Level; hrefOf(level: Level): string }) {
  const t = useTranslations('levels');
  return (
    <nav>
      {mappedLevels.map((level, index) => (
        <span key={level}>
          {index > 0 && ' · '}
          <Link href={hrefOf(level)} aria-current={level === shown ? 'true' : undefined}>
            {t(level)}
          </Link>
        </span>
      ))}
    </nav>
  );
}
