import type { Form } from '@ogi-reports/schema';
import type { ReportContext } from '../../types.ts';

/** Whether table two was read in a form. */
export const hasForm = ({ figures }: ReportContext, form: Form): boolean =>
  figures.some(({ layout }) => layout.table === 'proactiveDisclosure' && layout.form === form);
