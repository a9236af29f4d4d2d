import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ProgrammeStanding, Spell, TriedRule } from '@/lib/serving/records/programme-standing';
import styles from './household-page.module.css';
import { StandingMark } from './standing-mark';

const order = ['missed', 'beyond', 'pending', 'enrolled', 'not-eligible', 'not-decidable', 'no-rule'] as const;

/** The one window: every programme, what the rule in force says of this household, and what it has. */
export function ProgrammesPanel({ programmes, asOf }: { programmes: readonly ProgrammeStanding[]; asOf: string }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const sorted = programmes.toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
  return (
    <Panel title={t('programmesTitle')} aside={<small>{t('onDay', { day: formatDay(asOf, language) })}</small>}>
      <div className={styles.stacked}>
        <DataTable
          caption={t('programmesTitle')}
          columns={[{ title: t('programme') }, { title: t('standing') }, { title: t('because') }, { title: t('has') }]}
          rows={sorted.map((each) => ({
            key: each.id,
            cells: [
              <ProgrammeName key="name" programme={each} />,
              <StandingMark key="standing" standing={each.standing} />,
              <Reasons key="why" programme={each} />,
              <Spells key="has" spells={each.spells} />,
            ],
          }))}
        />
      </div>
    </Panel>
  );
}

function ProgrammeName({ programme: { name, amount } }: { programme: ProgrammeStanding }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  return (
    <>
      <strong>{name[language]}</strong>
      {amount && (
        <>
          <br />
          <small>{t(`amounts.${amount.per}`, { pkr: formatNumber(amount.pkr, { decimals: 0, language }) })}</small>
        </>
      )}
    </>
  );
}

function Reasons({ programme: { rules, saidRules, targetGroup, standing } }: { programme: ProgrammeStanding }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  if (standing === 'no-rule') return <small>{t('ruleOver')}</small>;
  if (rules.length === 0)
    return (
      <>
        <small>{t('cannotTry')}</small> {(saidRules[0] ?? targetGroup)[language]}
      </>
    );
  return rules.map((rule) => <Rule key={`${rule.cutOff} ${rule.words.en}`} rule={rule} />);
}

function Rule({ rule }: { rule: TriedRule }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const parts = [
    ...(rule.cutOff === null
      ? []
      : [t(`tried.score.${rule.score}`, { line: formatNumber(rule.cutOff, { decimals: 2, language }) })]),
    ...(rule.condition === false ? [t('tried.condition.false')] : []),
    ...(rule.condition === null ? [t('tried.condition.null')] : []),
    ...(rule.area === false ? [t('tried.area.false')] : []),
    ...(rule.area === null ? [t('tried.area.null')] : []),
  ];
  return (
    <details>
      <summary>{parts.length > 0 ? parts.join(t('and')) : t('tried.all')}</summary>
      <small>{rule.words[language]}</small>
    </details>
  );
}

function Spells({ spells }: { spells: readonly Spell[] }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  if (spells.length === 0) return <small>{t('noSpell')}</small>;
  const lines = spells.map((spell) => (
    <div key={`${spell.status} ${spell.enrolled_on} ${spell.member_id}`}>
      {t(`spells.${spell.status}`)}{' '}
      <small>
        {spell.enrolled_on && formatDay(spell.enrolled_on, language)}
        {spell.exited_on && ` – ${formatDay(spell.exited_on, language)}`}
        {spell.member_id && (
          <>
            {' · '}
            <bdi>{spell.member_id}</bdi>
          </>
        )}
      </small>
    </div>
  ));
  if (spells.length <= 2) return lines;
  return (
    <details>
      <summary>{t('spellsCount', { count: spells.length })}</summary>
      {lines}
    </details>
  );
}
