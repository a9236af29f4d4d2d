import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { eligibilityAnswer, eligibilityQuestion } from '@/lib/serving/records/eligibility-question';

const fields = Object.entries(eligibilityQuestion.shape).map(([name, schema]) => ({
  name: name as keyof typeof eligibilityQuestion.shape,
  isNeeded: !schema.safeParse(undefined).success,
}));

const example = `POST /api/v1/eligibility
authorization: Bearer KEY
content-type: application/json

{"cnic": "00000-0000000-0", "second_factor": "1984", "purpose": "enrolment", "case_ref": "E-2026/17"}`;

/** The question of executing agencies on the page of the interface: fields, answers and limits in words. */
export function EligibilityPanel() {
  const t = useTranslations('api');
  const words = useTranslations('api.eligibility');
  return (
    <Panel title="POST /api/v1/eligibility">
      <p className="prose">{words('sentence')}</p>
      <pre dir="ltr">{example}</pre>
      <DataTable
        caption={words('question')}
        columns={[{ title: words('field') }, { title: t('needed') }, { title: t('meaning') }]}
        rows={fields.map(({ name, isNeeded }) => ({
          key: name,
          cells: [<code key="name">{name}</code>, t(isNeeded ? 'required' : 'optional'), words(`fields.${name}`)],
        }))}
      />
      <DataTable
        caption={words('answer')}
        columns={[{ title: 'status' }, { title: t('meaning') }]}
        rows={eligibilityAnswer.shape.status.options.map((status) => ({
          key: status,
          cells: [<code key="status">{status}</code>, words(`statuses.${status}`)],
        }))}
      />
      <p className="prose">{words('limits')}</p>
    </Panel>
  );
}
