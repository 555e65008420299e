import { type ReleaseFormat, releaseFormats } from '@ogi-reports/dataset/build';
import { Failure } from '../failure.ts';

const isFormat = (name: string): name is ReleaseFormat =>
  (releaseFormats as readonly string[]).includes(name);

/** The formats of a list with commas. Throws a Failure that names one which there isn't. */
export function formatsNamed(list: string): ReleaseFormat[] {
  return list.split(',').map((part) => {
    const name = part.trim();
    if (!isFormat(name)) throw noSuchFormat(name);
    return name;
  });
}

const noSuchFormat = (name: string): Failure =>
  new Failure('no-such-format', {
    zh: `没有“${name}”这种格式。可以写：${releaseFormats.join('、')}。`,
    en: `There is no format "${name}". Write some of: ${releaseFormats.join(', ')}.`,
  });
