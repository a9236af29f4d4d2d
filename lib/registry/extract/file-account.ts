/** One file's reckoning: records = accepted + rejected + duplicate + blank, always. */
export interface FileAccount {
  file: string;
  table: string;
  bytes: number;
  sha256: string;
  records: number;
  accepted: number;
  rejected: number;
  duplicate: number;
  blank: number;
  /** Records refused by rule. */
  reasons: Record<string, number>;
}

export const isBalanced = (account: FileAccount): boolean =>
  account.records === account.accepted + account.rejected + account.duplicate + account.blank;
