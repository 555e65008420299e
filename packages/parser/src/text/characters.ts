/** Spaces of every width that a page may use for one blank. Tabs and line ends keep their meaning. */
export const spaces: number[] = [
  0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x202f, 0x205f, 0x3000,
];

function* range(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code += 1) yield code;
}

/** Characters that show nothing: controls, zero-width marks, direction marks, variation selectors. */
export function* unseen(): Generator<number> {
  yield* range(0x00, 0x08);
  yield* range(0x0e, 0x1f);
  yield* range(0x7f, 0x84);
  yield* range(0x86, 0x9f);
  yield 0x00ad;
  yield* range(0x200b, 0x200f);
  yield* range(0x202a, 0x202e);
  yield* range(0x2060, 0x206f);
  yield* range(0xfe00, 0xfe0f);
  yield* range(0xfff9, 0xfffc);
  yield 0xfeff;
}

/** Full-width and small forms of ASCII, minus signs and hyphens. */
export function* fullWidth(): Generator<[number, number]> {
  for (const code of range(0xff01, 0xff5e)) yield [code, code - 0xfee0];
  for (const code of range(0xfe50, 0xfe6b)) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1) yield [code, plain.charCodeAt(0)];
  }
  for (const code of [0x2010, 0x2011, 0x2212]) yield [code, 0x2d];
  yield [0xffe5, 0xa5];
}

const radicalNames =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/** Radicals that the text layer of a PDF holds instead of the characters that look the same. */
export function* radicals(): Generator<[number, number]> {
  for (const code of range(0x2f00, 0x2fd5))
    yield [code, String.fromCharCode(code).normalize('NFKC').charCodeAt(0)];
  for (let index = 0; index < radicalNames.length; index += 2)
    yield [radicalNames.charCodeAt(index), radicalNames.charCodeAt(index + 1)];
}

/** List numbers that are one character: ㈠, ⑴ and ⒈. */
export function* listNumbers(): Generator<[number, string]> {
  for (const [from, to] of [
    [0x3220, 0x3229],
    [0x2474, 0x249b],
  ] as const)
    for (const code of range(from, to)) yield [code, String.fromCharCode(code).normalize('NFKC')];
}
