import type { Diagnostic, Location } from '@ogi-reports/schema';

function finding(
  ruleId: string,
  severity: Diagnostic['severity'],
  message: Diagnostic['message'],
  location: Location | null,
): Diagnostic {
  return { ruleId, severity, message, cells: [], location, actual: null, expected: null, url: null };
}

/** The page hides its only text or tables, or wraps them in navigation; they were read all the same. */
export function hiddenWasRead(): Diagnostic {
  return finding(
    'media/hidden-content-read',
    'info',
    {
      zh: '页面可见部分没有报告内容，已读取其隐藏或导航区域中的文字，请与浏览器显示的页面核对。',
      en: 'The visible part of the page holds no report; text that the page hides or marks as navigation was read instead. Compare with the page in a browser.',
    },
    null,
  );
}

/** Tables that the page hides beside those that it shows were left out. */
export function hiddenTablesLeftOut(count: number): Diagnostic {
  return finding(
    'media/hidden-table-left-out',
    'info',
    {
      zh: `页面中有 ${count} 个不显示的表格，未读取。`,
      en: `${count} tables that the page does not show were left out.`,
    },
    null,
  );
}

export function scriptWasRead(location: Location): Diagnostic {
  return finding(
    'media/script-content-read',
    'info',
    {
      zh: '正文不在页面标签中，而在脚本的字符串里，已从该字符串读取。',
      en: 'The text stands in a string of a script, not in the page itself; it was read from there.',
    },
    location,
  );
}

/** The page has next to no text: a script loads it when a browser shows the page. */
export function textIsLoaded(): Diagnostic {
  return finding(
    'media/text-loaded-by-script',
    'warning',
    {
      zh: '页面几乎没有文字，正文可能由脚本在浏览器中加载。请在浏览器中打开后另存网页，或复制正文为文本。',
      en: 'The page has next to no text; a script probably loads it in the browser. Open it there and save the page, or copy the text.',
    },
    null,
  );
}
