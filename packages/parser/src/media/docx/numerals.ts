const digits = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';

/** A number as Word prints it in a list; formats that no Chinese document uses come out as plain digits. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(value, digits, '十', '百');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, formal, '拾', '佰');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(value), (digit) => digits.charAt(Number(digit))).join('');
    case 'ideographTraditional':
      return stems.charAt(value - 1) || String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalFullWidth':
      return Array.from(String(value), (digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    default:
      return String(value);
  }
}

/** 1 to 999 in words: 十, 十二, 二十, 一百〇五. */
function counted(value: number, units: string, ten: string, hundred: string): string {
  if (value < 1 || value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const unit = (digit: number) => units.charAt(digit);
  const front = hundreds > 0 ? unit(hundreds) + hundred : '';
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? unit(0) : '') : tensIn(tens, hundreds, unit) + ten;
  return front + middle + (ones > 0 ? unit(ones) : '');
}

function tensIn(tens: number, hundreds: number, unit: (digit: number) => string): string {
  return tens === 1 && hundreds === 0 ? '' : unit(tens);
}

function letters(value: number): string {
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26));
  return value < 1 ? String(value) : letter.repeat(Math.floor((value - 1) / 26) + 1);
}
