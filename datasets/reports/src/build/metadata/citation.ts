import { about, type Release } from './about.ts';

/** `CITATION.cff`, Citation File Format 1.2.0. */
export function citation({ version, date }: Release): string {
  const lines = [
    'cff-version: 1.2.0',
    'message: If you use this dataset, please cite it as below.',
    'type: dataset',
    `title: ${JSON.stringify(about.title.en)}`,
    'authors:',
    ...about.creators.map((name) => `  - name: ${JSON.stringify(name)}`),
    `version: ${JSON.stringify(version)}`,
    ...(date ? [`date-released: ${date}`] : []),
    `license: ${about.license.id}`,
    `abstract: ${JSON.stringify(about.description.en)}`,
    'keywords:',
    ...about.keywords.map((keyword) => `  - ${JSON.stringify(keyword)}`),
  ];
  return `${lines.join('\n')}\n`;
}
