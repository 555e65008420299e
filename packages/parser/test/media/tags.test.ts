import { describe, expect, it } from 'vitest';
import { html } from '../../src/media/html/elements.ts';
import { tokenise } from '../../src/media/tags.ts';

/** What a handler hears of a markup: tags, stretches of it, and entities with the stretch that they stand for. */
function heard(markup: string, dialect = html): string[] {
  const all: string[] = [];
  tokenise(markup, dialect, {
    open: (name, attributes) => all.push(`<${name} ${attributes.get('title') ?? ''}>`),
    close: (name) => all.push(`</${name}>`),
    text: (start, end) => all.push(markup.slice(start, end)),
    character: (text, start, end) => all.push(`${text} for ${markup.slice(start, end)}`),
  });
  return all;
}

describe('tokenise', () => {
  it('decodes entities in text, with their places', () => {
    expect(heard('a&amp;b<p>1 < 2&nbsp;&bogus; &lt')).toEqual([
      'a',
      '& for &amp;',
      'b',
      '<p >',
      '1 ',
      '< 2',
      '\u00a0 for &nbsp;',
      '&bogus; ',
      '< for &lt',
    ]);
  });

  it('decodes them in titles and text areas, and not in scripts', () => {
    expect(heard('<title>a<b>&amp;</title>')).toEqual(['<title >', 'a<b>', '& for &amp;', '</title>']);
    expect(heard('<textarea>&lt;</textarea>')).toEqual(['<textarea >', '< for &lt;', '</textarea>']);
    expect(heard('<script>a&lt;b</script>&gt;')).toEqual(['<script >', 'a&lt;b', '</script>', '> for &gt;']);
  });

  it('decodes them in values, however these are quoted', () => {
    expect(heard('<p title="a&amp;b">')).toEqual(['<p a&b>']);
    expect(heard("<p title='\"&quot;'>")).toEqual(['<p "">']);
    expect(heard('<p title=a"&lt;b>')).toEqual(['<p a"<b>']);
    expect(heard('<p title="?a=1&copy=2&amp;b">')).toEqual(['<p ?a=1&copy=2&b>']);
  });

  it('knows only the entities of XML there, and none in what breaks off', () => {
    const xml = { xml: true, attributes: new Map(), name: (written: string) => written };
    expect(heard('<w>&amp;&nbsp;</w><!x &lt;', xml)).toEqual([
      '<w >',
      '& for &amp;',
      '&nbsp;',
      '</w>',
      'x &lt;',
    ]);
  });
});
