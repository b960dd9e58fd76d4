import { plainSpelling, rest } from './spelling.ts'

/**
 * What a message may say, written as people say it: a list with commas, all languages in one.
 *
 *     tired, no energy              either of them, as whole words
 *     thak~, थक~                    words that begin so
 *     (where/how) do i start        one of several
 *     what (all)? did i do          may be there
 *     what ..3 due                  up to three words between; ..1-4: one to four; ..+: one or more; ..*: any number
 *     * kya karu                    one word, whichever
 *     kaun_sa                       together or apart
 *     ^done$                        the message begins, or ends, so
 *
 * Anything else is what it is in a regular expression: mer[aei], colou?r, (?<!a )total. It matches texts of `plainSpelling`.
 */
export const said = (list: TemplateStringsArray, ...parts: string[]): RegExp => wholeWords(sayings(list, ...parts))

/** The same list as the source of a pattern, to be part of another. */
export const sayings = (list: TemplateStringsArray, ...parts: string[]): string => compiled(String.raw(list, ...parts))

/** Whether a message, as it was written, says anything of the list. */
export const says = (list: TemplateStringsArray, ...parts: string[]): ((message: string) => boolean) => {
  const pattern = said(list, ...parts)
  return (message) => pattern.test(plainSpelling(message))
}

/**
 * In a text of `plainSpelling` only spaces stand between words. \b knows no Devanagari, and classes of letters (\p{L})
 * take a millisecond a pattern to compile, with hundreds of patterns at the start.
 */
const wholeWords = (source: string) => new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, 'u')

const compiled = (list: string): string =>
  optionals(alternatives(list).replace(/(?<=^|[ (/])\*/g, '\\S+'))
    .replaceAll('/', '|')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ \.\.(\d+)-(\d+)/g, '(?: \\S+){$1,$2}')
    .replace(/ \.\.(\d+)/g, '(?: \\S+){0,$1}')
    .replace(/ \.\.([+*])/g, '(?: \\S+)$1')
    .replaceAll('_', ' ?')
    .replaceAll('~', rest)

/** One line, with a stroke between alternatives wherever it was broken. */
const alternatives = (list: string) =>
  list.replace(/\s+/g, ' ').trim().replace(/,$/, '').replaceAll(', ', '/').replaceAll('/ ', '/')

/** Takes the space beside a group that may be missing into it. */
function optionals(text: string): string {
  const opened: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') opened.push(at)
    if (text[at] !== ')') continue
    const from = opened.pop() ?? 0
    if (text[at + 1] !== '?') continue
    const [before, group, after] = [text.slice(0, from), text.slice(from, at + 1), text.slice(at + 2)]
    if (before.endsWith(' ')) return optionals(`${before.slice(0, -1)}( ${group})\u0001${after}`)
    const isFirst = /(?:^|[(/^])$/.test(before) || before.endsWith(' )\u0001') // or behind another that may be missing
    if (isFirst && after.startsWith(' ')) return optionals(`${before}(${group} )\u0001${after.slice(1)}`)
    return optionals(`${before}${group}\u0001${after}`)
  }
  return text.replaceAll('\u0001', '?')
}
