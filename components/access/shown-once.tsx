import styles from './form.module.css';

/** A link or a key that was just made, to be handed over now: it is not shown again. */
export function ShownOnce({ words, secret }: { words: string; secret: string }) {
  return (
    <div role="status">
      <p>{words}</p>
      <code className={styles.link} dir="ltr">
        {secret}
      </code>
    </div>
  );
}
