import type { Agency } from '@ogi-reports/schema';
import { disclosureIn, reasonWithout } from '../../figures/tables.ts';
import { label, shown } from '../../messages/labels.ts';
import type { CheckRule, ReportContext } from '../../types.ts';

const columns = ['made', 'issued', 'disclosed', 'repealed', 'disclosedStock', 'inForce'] as const;

/** FC3. */
export const rule: CheckRule = {
  id: 'disclosure/rules-without-power',
  title: { zh: '无权制定规章的机关填报了规章', en: 'Rules reported by a body that can not make them' },
  severity: 'warning',
  scope: 'report',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '《立法法》：国务院部门、省级政府和设区的市、自治州政府方可制定规章。',
      en: 'Legislation Law: only State Council departments and the governments of provinces, cities with districts and autonomous prefectures make rules.',
    },
  },
  check(context, found) {
    const row = disclosureIn(context.report, 'any')?.administrativeRules;
    if (!row) return reasonWithout(context.report);
    const able = canMakeRules(context.report.agency);
    if (able === undefined) return 'no-agency';
    const filled = columns.filter((column) => (row[column] ?? 0) > 0);
    if (!able && filled.length > 0) found(fault(context, filled));
    return 1;
  },
};

/** Undefined where the agency is not known well enough. */
function canMakeRules({ level, kind }: Agency): boolean | undefined {
  if (level === 'township' || level === 'county' || kind === 'subdistrict') return false;
  if (level === 'unknown' || kind === 'unknown' || kind === 'vertical') return undefined;
  if (level === 'national') return true;
  return kind === 'government';
}

function fault(context: ReportContext, filledColumns: readonly string[]) {
  const filled = filledColumns.map((column) => `proactiveDisclosure.administrativeRules.${column}`);
  const form =
    context.figures.find(({ layout }) => layout.table === 'proactiveDisclosure')?.layout.form ?? '2021';
  const list = (language: 'zh' | 'en') =>
    filled.map((cell) => `${label(form, cell)[language]} ${shown(context.figure(cell) ?? 0)}`);
  const name = context.report.agency.name;
  return {
    message: {
      zh: `${name ?? '该机关'}无权制定规章，却填报了：${list('zh').join('，')}。可能把规范性文件或上级规章填在此行。请核对原件。`,
      en: `${name ?? 'This agency'} can not make rules (规章), yet reports: ${list('en').join(', ')}. They may be normative documents or rules of others. Check the original.`,
    },
    cells: filled,
    actual: context.figure(filled[0] as string),
    expected: 0,
  };
}
