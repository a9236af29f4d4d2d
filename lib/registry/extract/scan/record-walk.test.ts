import { expect, test } from 'vitest';
import { RecordWalk, type WalkStop } from './record-walk';

function walked(text: string, chunk = 7, limit = 64) {
  const records: string[] = [];
  const walk = new RecordWalk(limit, (record) => {
    const body = record.bytes.toString('utf8', record.start, record.end);
    records.push(`${record.line}:${record.fields}:${record.flaw ?? 'ok'}:${body}`);
  });
  const bytes = Buffer.from(text);
  let stop: WalkStop | null = null;
  for (let at = 0; at < bytes.length && !stop; at += chunk) stop = walk.push(bytes.subarray(at, at + chunk));
  return { records, stop: stop ?? walk.finish(), walk };
}

test('counts the same records however the bytes are cut into chunks', () => {
  const text = 'a,b\r\n"x ""y"", z",2\n\n"two\nlines",3\r\nلاہور,"4"';
  const whole = walked(text, 1000).records;
  expect(whole).toEqual([
    '1:2:ok:a,b',
    '2:2:ok:"x ""y"", z",2',
    '3:1:ok:',
    '4:2:ok:"two\nlines",3',
    '6:2:ok:لاہور,"4"',
  ]);
  for (let chunk = 1; chunk < 20; chunk += 1) expect(walked(text, chunk).records).toEqual(whole);
});

test('keeps a faulty record to its own line and goes on after it', () => {
  const text = 'a"b,1\n"a"b,2\n"a\\"b",3\n"open,4\n"x",5\nrtl\u202e,6\nold\rmac,7\n"cut,8';
  for (const chunk of [1, 2, 3, 5, 8, 100]) {
    expect(walked(text, chunk).records.map((record) => record.split(':')[2])).toEqual([
      'stray-quote',
      'text-after-quote',
      'text-after-quote',
      'text-after-quote',
      'ok',
      'unsafe-char',
      'newline',
      'unclosed-quote',
    ]);
  }
});

test('stops at a NUL, at a record past the limit and at a quote that swallows lines', () => {
  expect(walked('a,b\nc\0,d\n').stop).toEqual({ why: 'control-char', line: 2, offset: 5 });
  expect(walked(`a,b\n${'x'.repeat(200)}`).stop).toMatchObject({ why: 'line-size', line: 2 });
  expect(walked(`a,b\n"x,1\n${'y,2\n'.repeat(100)}`).stop).toMatchObject({ why: 'unclosed-quote', line: 2 });
  expect(walked('a,b\n"x,1\ny,2\n').stop).toMatchObject({ why: 'unclosed-quote', line: 2 });
});

test('gives the bounds of every field', () => {
  const cells: string[] = [];
  const walk = new RecordWalk(64, ({ bytes, starts, fields }) => {
    for (let field = 0; field < fields; field += 1) {
      cells.push(bytes.toString('utf8', starts[field] as number, (starts[field + 1] as number) - 1));
    }
  });
  walk.push(Buffer.from('ab,,"c,d"\r\nlast,row,x'));
  walk.finish();
  expect(cells).toEqual(['ab', '', '"c,d"', 'last', 'row', 'x']);
});
