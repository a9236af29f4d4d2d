import { useTranslations } from 'next-intl';
import type { IgnoredParameter } from '@/lib/serving/view-state/parse-view';
import { Notice } from '../ui/notice';

/** Says which parts of a link were not understood, so that nobody reads the default for what they asked. */
export function IgnoredNote({ ignored }: { ignored: readonly IgnoredParameter[] }) {
  const t = useTranslations('ignored');
  return (
    <Notice>
      {t('sentence')}{' '}
      {ignored.map(({ key, value, reason }) => (
        <bdi key={key}>
          <code>{`${key}=${value}`.slice(0, 80)}</code> ({t(reason)}){' '}
        </bdi>
      ))}
    </Notice>
  );
}
