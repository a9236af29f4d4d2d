import { isNoAnswerSql, isNoNumberSql, readNumberSql } from '../core/number-text';
import { columnType, truthWords, type UnreadCell } from '../science/pmt/calibration/column-type';
import { quotedName } from '../science/pmt/quoted-name';
import type { Connection } from '../warehouse/database';

const mostUnread = 1000;
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const isTruth = (word: string): string =>
  `lower(trim(${word})) in (${listed([...truthWords.true, ...truthWords.false])})`;
const truthSql = (word: string): string =>
  `case when lower(trim(${word})) in (${listed(truthWords.true)}) then true when ${isTruth(word)} then false end`;

/**
 * Makes the table `survey` of the table `written`, in its order, with the columns of text read as what they hold (`columnType`), as the
 * browser reads the same file; columns that have a type keep it. Returns the cells that write no number where nearly all do, with their
 * row in `line`, counted from 0.
 */
export async function typeSurvey(connection: Connection): Promise<UnreadCell[]> {
  const columns = (await connection.all('describe written')).map((row) => ({
    name: String(row.column_name),
    isText: String(row.column_type) === 'VARCHAR',
  }));
  const texts = columns.filter(({ isText }) => isText).map(({ name }) => name);
  const counts = texts.map((column, at) => {
    const name = quotedName(column);
    const answers = `${name} is not null and not ${isNoAnswerSql(name)} and (${isTruth(name)} or not ${isNoNumberSql(name)})`;
    return `count(case when ${answers} then 1 end)::double as answers_${at},
      count(${readNumberSql(name)})::double as numbers_${at}, count(case when ${isTruth(name)} then 1 end)::double as truths_${at}`;
  });
  const found =
    (await connection.one(`select 1 as one${counts.map((each) => `, ${each}`).join('')} from written`)) ?? {};
  const types = new Map(
    texts.map((name, at) => [
      name,
      columnType({
        answers: Number(found[`answers_${at}`]),
        numbers: Number(found[`numbers_${at}`]),
        truths: Number(found[`truths_${at}`]),
      }),
    ]),
  );
  const read = columns.map(({ name: column }) => {
    const name = quotedName(column);
    const type = types.get(column);
    if (type === 'number') return `${readNumberSql(name)} as ${name}`;
    if (type === 'boolean') return `${truthSql(name)} as ${name}`;
    return type === 'text' ? `case when not ${isNoAnswerSql(name)} then trim(${name}) end as ${name}` : name;
  });
  await connection.run(`create table survey as select ${read.join(', ')} from written`);
  const numbers = texts.filter((name) => types.get(name) === 'number');
  const unread: UnreadCell[] = [];
  for (const column of numbers) {
    const name = quotedName(column);
    const rows = await connection.all(
      `select rowid::double as row_number, ${name} as text from written
       where ${name} is not null and ${readNumberSql(name)} is null and not ${isNoNumberSql(name)}
       order by rowid limit ${mostUnread}`,
    );
    unread.push(...rows.map((row) => ({ column, line: Number(row.row_number), text: String(row.text) })));
  }
  return unread;
}
