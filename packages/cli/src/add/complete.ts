import {
  type Answers,
  agenciesOf,
  completeAgency,
  draftRecord,
  type Question,
} from '@ogi-reports/dataset/contribute';
import type { Report } from '@ogi-reports/schema';
import { Failure } from '../failure.ts';
import type { Asker, Session } from '../session.ts';
import { checks } from './answers.ts';

type Agencies = Awaited<ReturnType<typeof agenciesOf>>;

/**
 * The record of a report, with everything asked for that neither the document nor the command line says. Without
 * an asker only an address may be missing: the record then says that it comes from a file.
 */
export async function completed(
  session: Session,
  asker: Asker | undefined,
  { report, answers, dataset }: { report: Report; answers: Answers; dataset: string },
): Promise<Report> {
  const agencies = await agenciesOf(dataset);
  const known = { ...answers };
  const asked = new Set<string>();
  for (;;) {
    const { record, questions } = await draftRecord(report, known, agencies);
    const open = questions.filter(({ field }) => field !== 'url' || (asker && !asked.has('url')));
    const [question] = open;
    if (!question) return record;
    if (!asker) throw missing(open);
    asked.add(question.field);
    Object.assign(known, await ask(session, asker, question, { record, agencies }));
  }
}

async function ask(
  { language }: Session,
  asker: Asker,
  { field, message, suggestions }: Question,
  { record, agencies }: { record: Report; agencies: Agencies },
): Promise<Answers> {
  const question = message[language];
  if (field === 'year')
    return { year: Number(await asker.text(question, (text) => checks.year(text)?.[language])) };
  if (field === 'agency') {
    const suggest = (typed: string) =>
      choicesFor(typed, typed ? completeAgency(typed, record.year, agencies) : suggestions);
    return { agency: await asker.complete(question, suggest) };
  }
  const address = await asker.text(question, (text) => (text ? checks.url(text)?.[language] : undefined));
  return address ? { url: address } : {};
}

/** What was typed may always be taken as it is: a name in full that no list has. */
function choicesFor(typed: string, suggestions: Question['suggestions']) {
  const plain = typed.trim();
  const taken = suggestions.some(({ value }) => value === plain);
  return plain && !taken ? [...suggestions, { value: plain, label: `“${plain}”` }] : suggestions;
}

const flags: Record<Question['field'], string> = {
  agency: '--agency',
  year: '--year',
  url: '--url',
};

/** What a script has to say, with what may be meant. */
function missing(questions: readonly Question[]): Failure {
  const lines = (language: 'zh' | 'en') =>
    questions.map(({ field, message, suggestions }) => {
      const likely = suggestions.map(({ value, label }) => `${value} ${label}`).slice(0, 5);
      const meant = { zh: '可能是：', en: 'It may be: ' }[language];
      return [
        `${flags[field]}: ${message[language]}`,
        ...(likely.length > 0 ? [meant + likely.join('; ')] : []),
      ];
    });
  return new Failure('incomplete', {
    zh: `还缺内容，请补上选项，或在终端里运行以便询问。${lines('zh').flat().join(' ')}`,
    en: `something is missing; add the option, or run this in a terminal to be asked. ${lines('en').flat().join(' ')}`,
  });
}
