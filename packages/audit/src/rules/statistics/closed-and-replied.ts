import { reasonWithout, statisticsIn } from '../../figures/tables.ts';
import { shown } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';

const closed = 'requests.closed.total';

const replied = 'requests.replies.total';

/** FA10: no relation is stated, so it is never more than a hint. */
export const rule: CheckRule = {
  id: 'statistics/closed-and-replied',
  title: { zh: '办结数与答复数不同', en: 'Requests closed and replies issued differ' },
  severity: 'info',
  scope: 'report',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '表上未规定二者关系，通常相等。',
      en: 'The form states no relation; they are usually equal.',
    },
  },
  check(context, found) {
    const table = statisticsIn(context.report);
    if (!table) return reasonWithout(context.report);
    const [done, answered] = [table.requests.closed.total, table.requests.replies.total];
    if (done === null || answered === null) context.undecided(1);
    else if (done !== answered)
      found({ ...text(done, answered), cells: [closed, replied], actual: done, expected: answered });
    return 1;
  },
};

const text = (done: number, answered: number) => ({
  message: {
    zh: `申请办结数 ${shown(done)} 与申请答复数 ${shown(answered)} 不同。撤回的申请办结而无答复，跨年的也会不同；如无此类情况，请核对原件。`,
    en: `${shown(done)} requests closed but ${shown(answered)} replies issued. Withdrawn requests are closed without a reply, and carry-over differs too; otherwise check the original.`,
  },
});
