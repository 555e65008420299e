import { describe, expect, it } from 'vitest';
import { agencyName } from '../../src/identity/agency-name.ts';

describe('the name of an agency', () => {
  it.each([
    ['附件1:2022年度甲县乙镇人民政府', '甲县乙镇人民政府'],
    ['关于公开甲县林业局(2022年)', '甲县林业局'],
    ['2022-1.甲县林业局公开', '甲县林业局'],
  ])('%s is found without what stands around it', (text, name) => {
    expect(agencyName(text)).toBe(name);
  });

  it('is sought to an end among marks and digits without end', () => {
    expect(agencyName(`甲${'2022-1.'.repeat(300)}乙`)).toBeNull();
    expect(agencyName(`${'附1.'.repeat(300)}乙`)).toBeNull();
  });
});
