import type { Message } from '@ogi-reports/schema';
import type { CommanderError, HelpConfiguration } from 'commander';
import type { Language } from './language.ts';

/** Texts of the program's own help. */
export const texts = {
  about: {
    zh: '读取、核对、换算并发布政府信息公开工作年度报告',
    en: 'Read, check, convert and publish Chinese annual reports on open government information',
  },
  version: { zh: '显示版本', en: 'print the version' },
  help: { zh: '显示帮助', en: 'print this help' },
  language: { zh: '提示语言，默认依系统区域', en: 'language of messages, from the locale by default' },
  examples: { zh: '示例：', en: 'Examples:' },
  more: {
    zh: '退出码：0 无问题；1 有发现、有损失（--strict）或部分输入读不了；2 用法有误或全部读不了。\n用 ogi <命令> --help 查看各命令的示例。',
    en: 'Exit codes: 0 nothing found; 1 findings, losses under --strict, or some inputs\nunread; 2 misuse, or nothing could be read.\nogi <command> --help shows examples of each command.',
  },
} satisfies Record<string, Message>;

const headings: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** Commander's help with its headings in the session's language. */
export function helpIn(language: Language): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'zh' ? (headings[title] ?? title) : title),
    optionDescription: ({ description, argChoices }) =>
      argChoices ? `${description} (${argChoices.join(' | ')})` : description,
    argumentDescription: ({ description }) => description,
  };
}

const chinese: Record<string, (quoted: string[]) => string> = {
  'commander.unknownOption': ([flag]) => `没有选项 ${flag}。`,
  'commander.unknownCommand': ([name]) => `没有命令 ${name}。`,
  'commander.missingArgument': ([name]) => `缺少参数 ${name}。`,
  'commander.optionMissingArgument': ([flags]) => `选项 ${flags} 后面缺少取值。`,
  'commander.invalidArgument': ([flags, value]) => `选项 ${flags} 不接受 ${value}。`,
  'commander.missingMandatoryOptionValue': ([flags]) => `必须写明选项 ${flags}。`,
  'commander.excessArguments': ([name]) => `${name ?? 'ogi'} 的参数过多。`,
};

/** What was wrong with a command line, and where help is to be found. */
export function misuse({ code, message }: CommanderError): Message {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  const hint = /\((?:Did you mean|one of) (.+?)\?\)|Allowed choices are (.+)\.$/.exec(message);
  const english = message.replace(/^error: /, '').replace(/\n/g, ' ');
  const choices = hint?.[2] ? `可取：${hint[2]}。` : hint?.[1] ? `是否想写 ${hint[1]}？` : '';
  return {
    zh: `${chinese[code]?.(quoted) ?? english}${choices}用 --help 查看用法。`,
    en: `${english.replace(/([^.)?])$/, '$1.')} See --help.`,
  };
}
