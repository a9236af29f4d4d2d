import type { ValueType } from '../model';

/** Of the cells of a column that give an answer: how many write a number, and how many true or false. */
export interface AnswerCounts {
  answers: number;
  numbers: number;
  truths: number;
}

/** A column is of numbers where at least so many of its answers are: the rest is a slip of whoever wrote it, told by name and line. */
const nearlyAll = 0.9;

/** What a column of text holds: true or false where every answer is, numbers where nearly every one is, else words. */
export function columnType({ answers, numbers, truths }: AnswerCounts): ValueType {
  if (answers === 0) return 'text';
  if (truths === answers) return 'boolean';
  return numbers >= nearlyAll * answers ? 'number' : 'text';
}

/** A cell of a column of numbers that writes none; `line` counts from 1 at the header. */
export interface UnreadCell {
  column: string;
  line: number;
  text: string;
}

export const truthWords = { true: ['true', 't', 'yes', 'y'], false: ['false', 'f', 'no', 'n'] } as const;
