import { Notice } from '../ui/notice';

/** What the load found hardly believable about the figures of an indicator, where they stand; nothing where it found nothing. */
export function FigureFindings({ findings }: { findings: readonly string[] }) {
  return findings.map((sentence) => <Notice key={sentence}>{sentence}</Notice>);
}
