import { remembered } from '../../text/remember.ts';
import type { Attributes, Dialect } from '../tags.ts';

const set = (names: string) => new Set(names.split(' '));

/** HTML with the attributes that say something about the text. */
export const html: Dialect = {
  xml: false,
  attributes: new Map(
    'colspan content data hidden href http-equiv name role rowspan src style title type value'
      .split(' ')
      .map((name) => [name, name]),
  ),
  name: (written) => written.toLowerCase(),
};

/** Elements that begin and end lines. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ul xmp listing plaintext',
);

/** Elements whose content is no text of the page. */
export const silentElements = set(
  'script style template select datalist button iframe noframes noembed object applet audio video canvas svg math textarea noscript map title',
);

/** Elements around the article: site navigation and imprint. */
const chromeElements = set('nav footer aside menu');
const chromeRoles = set('navigation banner contentinfo search menu menubar complementary');

export const voidElements = set(
  'area base basefont br col embed frame hr img input link meta param source track wbr',
);

/** Elements whose end tag is often left out; the next block ends them. */
export const endsImplied = set('p li dt dd option');

export const headings = set('h1 h2 h3 h4 h5 h6');

export function isChrome(name: string, attributes: Attributes): boolean {
  return chromeElements.has(name) || chromeRoles.has(attributes.get('role') ?? '');
}

const struckElements = set('s strike del');
const striking = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const raising = /vertical-align\s*:\s*(?:super|text-top|sub)\b/i;
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const keeping = /white-space\s*:\s*(?:pre|break-spaces)/i;
/** A word processor writes a few long styles over and over. */
const longestStyle = 300;
const readStyle = remembered(
  (style) => ({
    hides: hiding.test(style),
    keeps: keeping.test(style),
    strikes: striking.test(style),
    raises: raising.test(style),
  }),
  longestStyle,
);

/** Whether the page hides the element from its readers. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  const style = attributes.get('style');
  return attributes.has('hidden') || (style !== undefined && readStyle(style).hides);
}

export function keepsSpace(name: string, attributes: Attributes): boolean {
  if (name === 'pre' || name === 'xmp' || name === 'listing' || name === 'plaintext') return true;
  const style = attributes.get('style');
  return style !== undefined && readStyle(style).keeps;
}

/** Whether a line through the element's text says that its author took it out. */
export function isStruck(name: string, attributes: Attributes): boolean {
  if (struckElements.has(name)) return true;
  const style = attributes.size === 0 ? undefined : attributes.get('style');
  return style !== undefined && readStyle(style).strikes;
}

/** Whether the element's text is raised or lowered, as a mark that points to a note is. */
export function isRaised(name: string, attributes: Attributes): boolean {
  if (name === 'sup' || name === 'sub') return true;
  const style = attributes.size === 0 || blockElements.has(name) ? undefined : attributes.get('style');
  return style !== undefined && readStyle(style).raises;
}

/** The elements that make up a table. */
export const tableParts = new Set(['table', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'colgroup']);

/** How many rows or columns a cell says it spans. */
export function span(value: string | undefined): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}
