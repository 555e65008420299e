import type { Message } from '@ogi-reports/schema';
import type { CleanSums } from '../sums/clean.ts';
import type { AuditCoverage, Reason } from '../types.ts';

type NotApplicable = AuditCoverage['rules']['notApplicable'][number];

type Entries = Partial<Record<Reason, NotApplicable>>;

const entries = new Map<string, Entries>();

/** The same few entries are told of every report: each is made once. */
function shared(ruleId: string, reason: Reason): NotApplicable {
  let known = entries.get(ruleId);
  if (!known) {
    known = {};
    entries.set(ruleId, known);
  }
  known[reason] ??= Object.freeze({ ruleId, reason });
  return known[reason];
}

/** Keeps count of what an audit looked at. */
export class Tally {
  private comparisons = 0;
  private applied = 0;
  private notApplicable: AuditCoverage['rules']['notApplicable'] = [];
  private readonly crashed: string[] = [];
  private readonly undecidedChecks: AuditCoverage['checks']['undecided'] = [];
  private comparedClaims: Set<number> | undefined;

  constructor(
    private readonly known: number,
    private readonly claims: number,
  ) {}

  /** All sums of a form at once. */
  clean({ applied, made, notApplicable }: CleanSums): void {
    this.applied += applied;
    this.comparisons += made;
    this.notApplicable = notApplicable.slice();
  }

  outcome(ruleId: string, tested: number | Reason): void {
    if (typeof tested === 'string') {
      this.notApplicable.push(shared(ruleId, tested));
      return;
    }
    this.applied++;
    this.comparisons += tested;
  }

  /** Comparisons made by rules that run together. */
  made(count: number): void {
    this.comparisons += count;
  }

  undecided(ruleId: string, count: number): void {
    this.undecidedChecks.push({ ruleId, count });
  }

  crash(ruleId: string): void {
    this.crashed.push(ruleId);
  }

  compared(claim: number): void {
    this.comparedClaims ??= new Set();
    this.comparedClaims.add(claim);
  }

  coverage(): AuditCoverage {
    return {
      rules: {
        known: this.known,
        applied: this.applied,
        notApplicable: this.notApplicable,
        crashed: this.crashed,
      },
      checks: { made: this.comparisons, undecided: this.undecidedChecks },
      claims: { compared: this.comparedClaims?.size ?? 0, total: this.claims },
    };
  }
}

/** Why a rule said nothing, in words. */
export const reasonTexts: Record<Reason, Message> = {
  off: { zh: '配置中已关闭', en: 'turned off in the configuration' },
  'no-document': { zh: '未提供原文信息', en: 'the document was not given' },
  'other-form': { zh: '报告用的是另一种格式', en: 'the report follows another form' },
  'no-figures': { zh: '没有读到表格数据', en: 'no figures of the table were read' },
  'no-claims': { zh: '没有正文数字', en: 'no figures stated in prose' },
  'no-year': { zh: '年度未知', en: 'the year is not known' },
  'no-date': { zh: '日期未知', en: 'no date is known' },
  'no-agency': { zh: '机关的层级或种类未知', en: "the agency's level or kind is not known" },
  'no-headings': { zh: '没有读到足够的标题', en: 'not enough headings were read' },
  'no-title': { zh: '没有标题', en: 'there is no title' },
  'no-blanks': { zh: '没有空缺的格', en: 'no cell is empty' },
  converted: { zh: '数据由旧格式转换而来，无法检查', en: "converted figures can't show it" },
  'other-scope': { zh: '两份报告的数据范围不同', en: 'the two reports cover different scopes' },
  'needs-other-reports': {
    zh: '需要其他年度或其他机关的报告',
    en: 'needs reports of other years or agencies',
  },
};
