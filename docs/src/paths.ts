import type { Form } from '@ogi-reports/schema';

/** Addresses of the site's pages, without the language. They are permanent. */
export const cellPath = (form: Form, address: string): string => `/codebook/${form}/${address}`;
export const formPath = (form: Form): string => `/codebook/${form}/`;
export const measurePath = (name: string): string => `/codebook/measures#${name.toLowerCase()}`;
export const rulePath = (ruleId: string): string => `/rules/${ruleId}`;
export const pairPath = (from: Form, to: Form): string => `/crosswalk/${from}-to-${to}`;
export const reportPath = (id: string, cell?: string): string =>
  `/report?id=${encodeURIComponent(id).replaceAll('%2F', '/')}${cell ? `#${cell}` : ''}`;
