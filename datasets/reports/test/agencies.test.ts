import { describe, expect, it } from 'vitest';
import { type AgencyEntry, followPlace, frozenId, placeNow } from '../src/agencies/index.ts';

describe('a division followed through the code tables', () => {
  it.each([
    ['360733208', 2019, { code: '360733208', name: '永隆乡', change: 'none' }],
    ['350427', 2016, { code: '350405', name: '沙县区', change: 'recoded' }],
    ['130502', 2016, { code: '130502', name: '襄都区', change: 'renamed' }],
    ['230703', 2016, { code: '230726', name: '南岔县', change: 'recoded' }],
  ])('%s of %s is found in the latest', (code, year, expected) => {
    expect(followPlace(code, year)).toMatchObject({ ...expected, year: 2023 });
  });

  it.each(['371202', '330103', '999999'])('%s, merged or unknown, is not guessed at', (code) => {
    expect(followPlace(code, 2016)).toBeUndefined();
  });

  it('follows a township into the district that its county became', () => {
    const before = followPlace('350427101', 2016, 2018);
    expect(before).toMatchObject({ code: '350427101', change: 'none' });
    expect(followPlace('350427101', 2016)).toMatchObject({ code: '350405100', name: '青州镇' });
  });

  it('stops at the year asked for', () => {
    expect(followPlace('350427', 2016, 2018)).toMatchObject({ code: '350427', year: 2018 });
  });
});

describe('an agency of a place that has another code by now', () => {
  const known: AgencyEntry = {
    id: '350427-shuiliju',
    kind: 'department',
    level: 'county',
    names: [{ year: 2016, name: '沙县水利局' }],
    codes: [{ year: 2016, code: '350427' }],
    path: ['福建省', '三明市', '沙县'],
    predecessors: [],
  };
  const now = (office: string) => ({
    id: `350405-${office}`,
    name: '沙县区水利局',
    kind: 'department' as const,
    level: 'county' as const,
    code: '350405',
    codeYear: 2023,
    path: ['福建省', '三明市', '沙县区'],
  });

  it('keeps its id', () => {
    expect(frozenId(now('shuiliju'), new Map([[known.id, known]]))).toBe('350427-shuiliju');
    expect(placeNow(known)).toMatchObject({ code: '350405', change: 'recoded' });
  });

  it('is no other office of that place', () => {
    expect(frozenId(now('tongjiju'), new Map([[known.id, known]]))).toBe('350405-tongjiju');
  });
});
