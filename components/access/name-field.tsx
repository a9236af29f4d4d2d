import { TextInput } from '@mantine/core';
import styles from './form.module.css';

interface Props {
  label: string;
  /** Key of the form. */
  name: string;
  /** What was given before, where the form comes back with a problem. */
  given: string | undefined;
}

/** The name of a person or an agency, which a form needs. */
export function NameField({ label, name, given }: Props) {
  return (
    <TextInput
      className={styles.grow}
      label={label}
      name={name}
      maxLength={120}
      required
      withAsterisk={false}
      defaultValue={given ?? ''}
    />
  );
}
