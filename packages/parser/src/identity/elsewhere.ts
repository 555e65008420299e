/** Words of clauses about other places: where one went to learn, whom one helped, what lies next to it. */
const elsewhere =
  /学习|考察|借鉴|先进经验|交流|观摩|参观|对口|协作|帮扶|结对|支援|援助|来自|户籍|籍贯|兄弟|毗邻|相邻|接壤|交界|邻[县区市]|外出/;

/** The text without the clauses that speak of places which are not its own. */
export function withoutElsewhere(text: string): string {
  if (!elsewhere.test(text)) return text;
  return text
    .split(/(?<=[,。;!?\n])/)
    .filter((clause) => !elsewhere.test(clause))
    .join('');
}
