import type { Level } from '@ogi-reports/schema';
import type { CheckRule } from '../../types.ts';

export const rule: CheckRule = {
  id: 'metadata/code-and-level',
  title: { zh: '区划代码与层级不符', en: 'The division code is not of the stated level' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'official',
    text: {
      zh: '国家标准 GB/T 2260 与 GB/T 10114：代码的位数和尾零表示层级。',
      en: 'National standards GB/T 2260 and GB/T 10114: digits and trailing zeros of a code tell its level.',
    },
  },
  check({ report: { agency } }, found) {
    if (agency.code === null || agency.level === 'unknown') return 'no-agency';
    const levels = levelsOf(agency.code);
    if (!levels.includes(agency.level))
      found({
        message: {
          zh: `代码 ${agency.code} 的层级是 ${levels.join(' / ')}，记录却写作 ${agency.level}。请核对机关和代码。`,
          en: `The code ${agency.code} is of level ${levels.join(' or ')}, but the record says ${agency.level}. Check the agency and its code.`,
        },
        actual: agency.level,
        expected: levels[0] ?? null,
      });
    return 1;
  },
};

/** Districts of the four municipalities rank as prefectures and are often called counties. */
const municipalities = /^(?:11|12|31|50)/;

function levelsOf(code: string): Level[] {
  if (code.length >= 9) return ['township'];
  if (/^0+$/.test(code)) return ['national'];
  if (code.endsWith('0000')) return ['province'];
  if (code.endsWith('00')) return ['prefecture'];
  return municipalities.test(code) ? ['county', 'prefecture'] : ['county'];
}
