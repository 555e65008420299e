import type { Message, Severity } from '@ogi-reports/schema';

/** The names of the four severities. */
export const severityNames: Record<Severity, Message> = {
  error: { zh: '错误', en: 'error' },
  inconsistency: { zh: '矛盾', en: 'inconsistency' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
