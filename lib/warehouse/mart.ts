import { z } from 'zod';

/** A mart's contract: grain, key and a sentence a column. Types, drift test, key test and data dictionary come from it. */
export interface Mart<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  grain: string;
  key: (keyof Shape & string)[];
  columns: z.ZodObject<Shape>;
}

export const defineMart = <Shape extends z.ZodRawShape>(mart: Mart<Shape>): Mart<Shape> => mart;

/** Column kinds with the sentence that the data dictionary prints. */
export const text = (meaning: string) => z.string().describe(meaning);
export const optionalText = (meaning: string) => z.string().nullable().describe(meaning);
export const number = (meaning: string) => z.number().describe(meaning);
export const optionalNumber = (meaning: string) => z.number().nullable().describe(meaning);
export const flag = (meaning: string) => z.boolean().describe(meaning);
export const oneOf = <const Values extends readonly string[]>(values: Values, meaning: string) =>
  z.enum(values).describe(meaning);
export const optionalOneOf = <const Values extends readonly string[]>(values: Values, meaning: string) =>
  z.enum(values).nullable().describe(meaning);
