import { calibrate } from '@/lib/science/pmt/calibration/calibrate';
import { calibrationRefusal } from '@/lib/science/pmt/calibration/calibration-refusal';
import { columnSummaries } from '@/lib/science/pmt/calibration/column-summary';
import { madeUpSurvey } from '@/lib/science/pmt/calibration/made-up-survey';
import { parseSurvey } from '@/lib/science/pmt/calibration/parse-survey';
import type { Survey } from '@/lib/science/pmt/calibration/plan';
import { tryModel } from '@/lib/science/pmt/calibration/try-model';
import type { Answers, Question } from './questions';

let survey: Survey | null = null;

const noSurvey = () =>
  calibrationRefusal({
    code: 'no-survey',
    sentence: { en: 'No survey is open.', ur: 'کوئی سروے کھلا نہیں ہے۔' },
    nextStep: { en: 'Choose a survey file first.', ur: 'پہلے سروے کی فائل چنیں۔' },
  });

function read(text: string | null): Answers['read'] {
  const parsed = parseSurvey(text ?? madeUpSurvey());
  if (!parsed.ok) return parsed;
  survey = parsed.value;
  return { ok: true, value: { households: survey.rows.length, columns: columnSummaries(survey) } };
}

/** Everything that touches a survey runs here, off the page: its rows are never sent back, only what is computed from them. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; question: Question }>) => {
  const { id, question } = data;
  const answer =
    question.kind === 'read'
      ? read(question.text)
      : survey === null
        ? noSurvey()
        : question.kind === 'fit'
          ? calibrate(survey, question.plan)
          : tryModel(question.text, question.file, survey, question.day);
  self.postMessage({ id, answer });
});
