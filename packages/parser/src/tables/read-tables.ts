import type { FormReader } from '../forms/family.ts';
import { form2014 } from '../forms/family-2008.ts';
import { form2019Trial, form2021 } from '../forms/family-2019.ts';
import { KnownForms } from '../forms/known-forms.ts';

/** All official forms, oldest first. */
export const allForms: readonly FormReader[] = [form2014, form2019Trial, form2021];

let shared: KnownForms | undefined;

/** All forms with the index of their rows, made when first used. */
export function everyForm(): KnownForms {
  shared ??= new KnownForms(allForms);
  return shared;
}
