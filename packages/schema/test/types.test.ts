import { expectTypeOf, test } from 'vitest';
import type * as inferred from '../src/index.ts';
import type * as generated from '../src/types.ts';

/** `cells` is a string index in both; optional keys of its entries are told apart by the two generators. */
type Comparable<Type> = Omit<Type, 'cells'>;

test('declarations made from the JSON Schemas agree with the types inferred by zod, in both directions', () => {
  expectTypeOf<Comparable<inferred.Report2014>>().toExtend<Comparable<generated.Report2014>>();
  expectTypeOf<Comparable<generated.Report2014>>().toExtend<Comparable<inferred.Report2014>>();
  expectTypeOf<Comparable<inferred.Report2019Trial>>().toExtend<Comparable<generated.Report2019Trial>>();
  expectTypeOf<Comparable<generated.Report2019Trial>>().toExtend<Comparable<inferred.Report2019Trial>>();
  expectTypeOf<Comparable<inferred.Report2021>>().toExtend<Comparable<generated.Report2021>>();
  expectTypeOf<Comparable<generated.Report2021>>().toExtend<Comparable<inferred.Report2021>>();
  expectTypeOf<Comparable<inferred.ReportMixed>>().toExtend<Comparable<generated.ReportMixed>>();
  expectTypeOf<Comparable<generated.ReportMixed>>().toExtend<Comparable<inferred.ReportMixed>>();
  expectTypeOf<Comparable<inferred.Report2019Narrative>>().toExtend<
    Comparable<generated.Report2019Narrative>
  >();
  expectTypeOf<Comparable<generated.Report2019Narrative>>().toExtend<
    Comparable<inferred.Report2019Narrative>
  >();
  expectTypeOf<Comparable<inferred.Report2008Narrative>>().toExtend<
    Comparable<generated.Report2008Narrative>
  >();
  expectTypeOf<Comparable<generated.Report2008Narrative>>().toExtend<
    Comparable<inferred.Report2008Narrative>
  >();
  expectTypeOf<Comparable<inferred.ReportUnknown>>().toExtend<Comparable<generated.ReportUnknown>>();
  expectTypeOf<Comparable<generated.ReportUnknown>>().toExtend<Comparable<inferred.ReportUnknown>>();
});

test('diagnostics agree as well', () => {
  expectTypeOf<inferred.Diagnostic>().toExtend<generated.Diagnostic>();
  expectTypeOf<generated.Diagnostic>().toExtend<inferred.Diagnostic>();
});

test('figures are reached by their address, and the edition tells the shape', () => {
  expectTypeOf<inferred.Report2021['tables']['requests']['received']['total']>().toEqualTypeOf<
    number | null
  >();
  expectTypeOf<inferred.Report2021['tables']['requests']['outcomes']['otherHandling']>().not.toHaveProperty(
    'combined',
  );
  expectTypeOf<inferred.Report['edition']>().toEqualTypeOf<inferred.Edition>();
});
