/** What Next hands to a page: the language and the other parts of the path, and the query. */
export interface PageInput<Parts extends Record<string, string> = Record<never, string>> {
  params: Promise<{ locale: string } & Parts>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
