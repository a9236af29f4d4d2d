import { useTranslations } from 'next-intl';
import { MaskedIdentity } from '@/components/households/masked-identity';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { HouseholdRecord, MemberRow } from '@/lib/serving/records/household-record';

const relations = new Set([
  'head',
  'spouse',
  'child',
  'child_in_law',
  'grandchild',
  'parent',
  'parent_in_law',
  'sibling',
  'sibling_in_law',
  'nephew_niece',
  'uncle_aunt',
  'grandparent',
  'servant',
  'other',
]);

/** The members, each with a masked number of its own. */
export function MembersPanel({ record: { household_id, members, answers } }: { record: HouseholdRecord }) {
  const t = useTranslations('households');
  const relation = (member: MemberRow): string =>
    relations.has(member.relation) ? t(`relations.${member.relation}`) : member.relation;
  const schooling = (member: MemberRow): string =>
    [
      member.education_years === null ? null : t('years', { years: member.education_years }),
      member.attending_school === true ? t('atSchool') : null,
    ]
      .filter((each) => each !== null)
      .join(' · ') || t('unknown');
  const notes = (member: MemberRow): string =>
    [
      member.disability === null || member.disability === 'none' ? null : t('disability', { kind: member.disability }),
      member.pregnant_or_lactating === true ? t('pregnant') : null,
    ]
      .filter((each) => each !== null)
      .join(' · ');
  return (
    <Panel title={t('membersTitle', { count: members.length })}>
      {members.length === 0 ? (
        <p>{t('noMembers', { size: Number(answers.household_size) })}</p>
      ) : (
        <DataTable
          caption={t('membersTitle', { count: members.length })}
          columns={[
            { title: t('relation') },
            { title: t('sex') },
            { title: t('age'), isNumber: true },
            { title: t('schooling') },
            { title: t('notes') },
            { title: t('tableColumns.identity') },
            { title: t('memberId') },
          ]}
          rows={members.map((member) => ({
            key: member.member_id,
            cells: [
              relation(member),
              t(`values.sex.${member.sex}`),
              member.age,
              schooling(member),
              notes(member),
              <MaskedIdentity
                key="identity"
                masked={member.identity_masked}
                whose={`${relation(member)} ${member.member_id}`}
                household={household_id}
                member={member.member_id}
              />,
              <bdi key="id">{member.member_id}</bdi>,
            ],
          }))}
        />
      )}
    </Panel>
  );
}
