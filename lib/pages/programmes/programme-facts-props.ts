type Confidence = 'confirmed' | 'single source' | 'background' | 'not known';

interface Dated {
  key: string;
  from: string | null;
  to: string | null;
  precision: string | null;
  source: string | null;
  confidence: Confidence;
}

export interface ProgrammeFactsProps {
  kind: string;
  unit: string;
  target: string;
  condition: string | null;
  benefit: string | null;
  schedule: string | null;
  notes: string | null;
  source: string;
  confidence: Confidence;
  names: readonly { key: string; from: string | null; words: string; source: string | null; confidence: Confidence }[];
  rules: readonly (Dated & { cutOff: number | null; words: string; area: number | null })[];
  amounts: readonly (Dated & { pkr: number | null; pkrTo: number | null; per: string; whom: readonly string[] })[];
}
