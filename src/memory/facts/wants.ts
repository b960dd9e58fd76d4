/** Lists of words, in small letters, of each of which a text must have one. */
export type Wants = string[][]

/**
 * What a template of `pattern.ts` cannot match without: a cheap look at a text that rules most templates out. Of a choice it is
 * one word of each alternative; nothing of what may be left out, and nothing of a part that is no plain word.
 */
export function wantsOf(template: string, holes: Record<string, string>): Wants {
  return partsOf(template).flatMap((part) => wantsOfPart(part, holes))
}

function wantsOfPart(part: string, holes: Record<string, string>): Wants {
  const hole = holes[/^\{([a-z-]+)\}$/.exec(part)?.[1] ?? ''] ?? ''
  if (/^\(\?:[\p{L}\p{M}|]+\)$/u.test(hole)) return wantsOfPart(hole, holes)
  const group = /^\((?:\?:|\?<\w+>)?(?!\?)(?<inner>[\s\S]*)\)$/.exec(part)?.groups?.inner
  if (group === undefined) return /^[\p{L}\p{M}]+$/u.test(part) ? [[part.toLowerCase()]] : []
  const choices = alternativesOf(group).map((choice) => wantsOf(choice, holes)[0])
  return choices.every((choice) => choice !== undefined) ? [choices.flat()] : []
}

/** Splits outside of brackets. */
function split(text: string, between: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of text.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (char === '(' || char === '[') depth += 1
    if (char === ')' || char === ']') depth -= 1
    if (depth === 0 && char === between) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}

const alternativesOf = (text: string) => split(text, '|')
/** A blank at the edge of a group parts it from its neighbour as one outside does: "(now )?in" are two, "sem(ester)?" is one. */
const partsOf = (text: string) =>
  split(text.replace(/ \)(\??)/g, ')$1 ').replace(/\((\?:)? /g, ' ($1'), ' ').filter(Boolean)
