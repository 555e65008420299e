import type { Dialect } from '../tags.ts';

const attributes = [
  'office:display',
  'office:mimetype',
  'office:value',
  'office:value-type',
  'style:display-name',
  'style:family',
  'style:name',
  'style:num-format',
  'style:num-prefix',
  'style:num-suffix',
  'table:display',
  'table:formula',
  'table:name',
  'table:number-columns-repeated',
  'table:number-columns-spanned',
  'table:number-rows-repeated',
  'table:number-rows-spanned',
  'table:style-name',
  'table:visibility',
  'text:c',
  'text:condition',
  'text:continue-list',
  'text:continue-numbering',
  'text:display',
  'text:level',
  'text:outline-level',
  'text:start-value',
  'text:style-name',
];

/** OpenDocument as every program writes it: the standard's own prefixes. */
export const openDocument: Dialect = {
  xml: true,
  attributes: new Map(attributes.map((name) => [name, name])),
  name: (written) => written,
};

/** Elements whose text is not in the document as it reads now: deletions, comments, indexes, readings, descriptions. */
export const passedOver = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:table-index',
  'text:illustration-index',
  'text:hidden-text',
  'text:number',
  'office:annotation',
  'office:forms',
  'office:event-listeners',
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
  'table:shapes',
  'table:dde-links',
]);

/** A count as an attribute gives it; 1 where it is missing or no count. */
export function countOf(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
