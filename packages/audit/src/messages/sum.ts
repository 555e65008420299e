import type { Message } from '@ogi-reports/schema';
import type { Layout } from '../figures/layout.ts';
import type { CompiledRelation } from '../sums/compile.ts';
import { type Side, sideOf } from '../sums/evaluate.ts';
import type { Fault } from '../types.ts';
import { checkSource, label, labels, shown } from './labels.ts';

type Language = keyof Message;

interface Sides {
  layout: Layout;
  relation: CompiledRelation;
  values: Float64Array;
  left: Side;
  right: Side;
}

/** The fault of a relation that fails: reported, computed, every addend and those that are missing. */
export function sumFault(layout: Layout, relation: CompiledRelation, values: Float64Array): Fault {
  const left = sideOf(relation.left, values);
  const right = sideOf(relation.right, values);
  const sides = { layout, relation, values, left, right };
  const missing = [...left.missing, ...right.missing].map((position) => address(layout, position));
  return {
    message: message(sides),
    cells: [...reportedSide(relation), ...computedSide(relation)].map((position) =>
      address(layout, position),
    ),
    actual: round(isTwoSided(relation) ? right.known : left.known),
    expected: round(isTwoSided(relation) ? left.known : right.known),
    addends: addends(sides),
    ...(missing.length > 0 && { missing }),
  };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
const address = (layout: Layout, position: number) => layout.addresses[position] as string;
const isTwoSided = (relation: CompiledRelation) => relation.left.length > 1;

/** The cells that say the sum come first: a finding is shown where the total stands. */
const reportedSide = (relation: CompiledRelation) => (isTwoSided(relation) ? relation.right : relation.left);
const computedSide = (relation: CompiledRelation) => (isTwoSided(relation) ? relation.left : relation.right);

function addends({ layout, relation, values }: Sides): NonNullable<Fault['addends']> {
  const positions = isTwoSided(relation) ? [...relation.left, ...relation.right] : [...relation.right];
  return positions.map((position) => {
    const value = values[position] as number;
    return { cell: address(layout, position), value: Number.isNaN(value) ? null : value };
  });
}

function message(sides: Sides): Message {
  const text = isTwoSided(sides.relation) ? twoSided(sides) : oneSided(sides);
  const gaps = missingText(sides);
  return {
    zh: `${text.zh}。${gaps.zh}${checkSource.zh}`,
    en: `${text.en}. ${gaps.en}${checkSource.en}`,
  };
}

function twoSided({ layout, relation, values, left, right }: Sides): Message {
  const side = (positions: Uint16Array, language: Language) =>
    [...positions].map((position) => term(layout, position, values, language)).join(' + ');
  return {
    zh: `${side(relation.left, 'zh')} = ${shown(left.known)}，应等于 ${side(relation.right, 'zh')}，而后者 = ${shown(right.known)}`,
    en: `${side(relation.left, 'en')} = ${shown(left.known)} should equal ${side(relation.right, 'en')}, which is ${shown(right.known)}`,
  };
}

function oneSided({ layout, relation, values, left, right }: Sides): Message {
  const total = label(layout.form, address(layout, relation.left[0] as number));
  const parts = terms(layout, relation.right, values);
  if (relation.kind === 'at-most')
    return {
      zh: `“${total.zh}”填报 ${shown(left.known)}，不应多于 ${shown(right.known)}：${parts.zh}`,
      en: `“${total.en}” is reported as ${shown(left.known)} and should not exceed ${shown(right.known)}: ${parts.en}`,
    };
  if (left.missing.length > 0 || right.missing.length > 0)
    return {
      zh: `“${total.zh}”填报 ${shown(left.known)}，已知各项之和 ${shown(right.known)} 已超出：${parts.zh}`,
      en: `“${total.en}” is reported as ${shown(left.known)}; its known parts already make ${shown(right.known)}: ${parts.en}`,
    };
  return {
    zh: `“${total.zh}”填报 ${shown(left.known)}，而各项之和为 ${shown(right.known)}：${parts.zh}`,
    en: `“${total.en}” is reported as ${shown(left.known)}, but its parts make ${shown(right.known)}: ${parts.en}`,
  };
}

/** The addends that are not zero, by name, and how many are. */
function terms(layout: Layout, positions: Uint16Array, values: Float64Array): Message {
  const filled = [...positions].filter((position) => (values[position] as number) > 0);
  const zeros = [...positions].filter((position) => values[position] === 0).length;
  if (filled.length === 0) return { zh: `${zeros} 项均为 0`, en: zeros === 1 ? '0' : `all ${zeros} are 0` };
  const list = (language: Language) =>
    filled.map((position) => term(layout, position, values, language)).join(' + ');
  if (zeros === 0) return { zh: list('zh'), en: list('en') };
  return { zh: `${list('zh')}，其余 ${zeros} 项为 0`, en: `${list('en')}, others 0` };
}

/** One addend with its name. */
function term(layout: Layout, position: number, values: Float64Array, language: Language): string {
  const value = values[position] as number;
  const figure = Number.isNaN(value) ? '?' : shown(value);
  const name = label(layout.form, address(layout, position))[language];
  return language === 'zh' ? `${figure}（${name}）` : `${figure} (${name})`;
}

function missingText({ layout, left, right }: Sides): Message {
  const cells = [...left.missing, ...right.missing].map((position) => address(layout, position));
  if (cells.length === 0) return { zh: '', en: '' };
  const names = labels(layout.form, cells);
  return { zh: `未填：${names.zh}。`, en: `Missing: ${names.en}. ` };
}
