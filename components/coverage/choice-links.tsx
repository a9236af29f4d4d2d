import { Link } from '../layout/link';
import styles from './choice-links.module.css';

export interface ChoiceLinksProps {
  label: string;
  choices: readonly { key: string; title: string; href: string; isHere: boolean }[];
}

/** One choice among a few, as links that keep the rest of the page. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className={`${styles.choice} no-print`}>
      <span className={styles.label}>{label}</span>
      <ul>
        {choices.map(({ key, title, href, isHere }) => (
          <li key={key}>
            <Link href={href} scroll={false} aria-current={isHere ? 'true' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
