import type { Diagnostic, Location } from '@ogi-reports/schema';

/** Counts the pieces of struck-through text that were left out, as its author took them out. */
export class StruckText<Place = number> {
  count = 0;
  /** Where the first piece stands. */
  first: Place | undefined;

  leftOut(place: Place): void {
    this.first ??= place;
    this.count += 1;
  }

  /** Says so, where any was left out; `locate` names the place of the first. */
  findings(locate: (place: Place) => Location | null): Diagnostic[] {
    return this.first === undefined ? [] : [struckLeftOut(this.count, locate(this.first))];
  }
}

function struckLeftOut(count: number, location: Location | null): Diagnostic {
  return {
    ruleId: 'media/struck-text-left-out',
    severity: 'info',
    message: {
      zh: `文档中有 ${count} 处带删除线的文字，视为作者已删去，未读取；首处见所示位置。`,
      en: `${count} pieces of struck-through text were left out, as their author took them out; the first stands at the place shown.`,
    },
    cells: [],
    location,
    actual: null,
    expected: null,
    url: null,
  };
}
