import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeDivisions, encodeDivisions } from '../../src/divisions/encoding.ts';
import { encoded, sha256, span } from '../../src/divisions/generated/table.ts';
import { divisionsOf, isWithin, pathOf, tableYears } from '../../src/divisions.ts';

const repair = 'the table was edited by hand: run `tsx scripts/divisions.ts FOLDER` in packages/parser';

describe('divisions', () => {
  it('holds the table as it was generated, and its encoding gives it back', () => {
    expect(createHash('sha256').update(encoded).digest('hex'), repair).toBe(sha256);
    expect(encodeDivisions(decodeDivisions(encoded, span), span) === encoded, repair).toBe(true);
  });

  it.each([
    ['永隆乡', '360733208', '江西省赣州市会昌县永隆乡'],
    ['白土岗乡', '640181201', '宁夏回族自治区银川市灵武市白土岗乡'],
    ['下达河乡', '211021201', '辽宁省辽阳市辽阳县下达河乡'],
    ['靖远县', '620421', '甘肃省白银市靖远县'],
    ['黔东南州', '522600', '贵州省黔东南苗族侗族自治州'],
    ['喀左县', '211324', '辽宁省朝阳市喀喇沁左翼蒙古族自治县'],
    ['仙桃市', '429004', '湖北省仙桃市'],
    ['重庆市', '500000', '重庆市'],
  ])('knows %s', (name, code, path) => {
    const places = divisionsOf(2019).named(name);
    expect(places.map((place) => [place.code, pathOf(place).join('')])).toEqual([[code, path]]);
    expect(divisionsOf(2019).byCode(code)).toBe(places[0]);
  });

  it.each([
    ['高新区', ['430972']],
    ['临港经开区', ['371073']],
    ['工业园区', ['320571']],
  ])('knows %s behind the name of its city', (name, codes) => {
    const found = divisionsOf(2019)
      .zones(name)
      .map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(codes));
    expect(
      divisionsOf(2019)
        .named(name)
        .filter(({ level }) => level === 'county'),
    ).toEqual([]);
  });

  it('has each year as it was', () => {
    expect(tableYears).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(divisionsOf(2014).year).toBe(2016);
    expect(divisionsOf(2025).year).toBe(2023);
    const [township] = divisionsOf(2021)
      .named('大溪乡')
      .filter(({ code }) => code === '350803211');
    const [county] = divisionsOf(2021)
      .named('永定区')
      .filter(({ code }) => code === '350803');
    expect(township && county && isWithin(township, county)).toBe(true);
  });
});
