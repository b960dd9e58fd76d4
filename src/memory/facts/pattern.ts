import { dateWords, nearDayWords } from './dates.ts'
import { classWords, examWords, moneyWords, ordinalWords, scoreWords, timeWords } from './values.ts'
import { type Wants, wantsOf } from './wants.ts'

/** How a captured value is read; see `extract.ts`. */
export type Reading =
  | 'text'
  | 'name'
  | 'place'
  | 'list'
  | 'tastes'
  | 'date'
  | 'day-of-year'
  | 'wake'
  | 'sleep'
  | 'money'
  | 'number'
  | 'ordinal'
  | 'exam'
  | 'score'
  | 'institute'
  | 'long'

/** One family of sayings: templates of the first person, and how the value in them is read. */
export type Family = {
  attribute: string
  reads: Reading
  says: string[]
  /** A topic that all of them share; else the `{t}` of the template. */
  topic?: string
  /** 0.8 unless said. */
  confidence?: number
}
/** `wants`: of each of these lists a clause must have a word, in small letters; a cheap look that rules most out. */
export type Pattern = Omit<Family, 'says'> & { expression: RegExp; wants: Wants }

const word = "[\\p{L}\\p{M}\\p{N}₹][\\p{L}\\p{M}\\p{N}'&.+#/-]*"
/** Words after which a value is over. */
const stops =
  'for|since|because|with|now|these|right|currently|where|which|who|when|while|as|nearby|by|after|before|until|till|too|also|though|again|this|last|every|but|if|so|and|or|hai|hain|hoon|kyunki|lekin|है|हैं|हूँ|लेकिन|क्योंकि|anymore'
const end = `(?=\\s*(?:$|[,;:()–—]|\\s(?:${stops})(?=$|[\\s,])))`
const whole = '(?=$|[\\s,.;:()])'

const holes: Record<string, string> = {
  v: `(?<v>${word}(?:\\s+${word}){0,4}?)`,
  w: `(?<v>${word})`,
  list: `(?<v>(?:(?!(?:because|since|when|while|but|kyunki|lekin|now|these days|a lot|so much|very much)(?=\\s|$))${word}[\\s,]*){1,9})`,
  t: `(?<t>${word}(?:\\s+${word}){0,3}?)`,
  // What is left of a statement: a condition, a wish.
  long: `(?<v>${word}(?:[ ,]+${word}){0,8})`,
  date: `(?<v>${dateWords}|${nearDayWords})`,
  'day-of-year': `(?<v>${dateWords})`,
  class: `(?<v>${classWords})`,
  time: `(?<v>${timeWords})`,
  money: `(?<v>${moneyWords})`,
  ord: `(?<v>${ordinalWords})`,
  n: '(?<v>\\d{1,3}(?:\\.\\d+)?)',
  exam: `(?<v>${examWords})`,
  'of-exam': `(?<t>${examWords})`,
  score: `(?<v>${scoreWords})`,
  in: '(?:mein|me|mai|main|में)',
  am: '(?:hoon|हूँ)',
  hai: '(?:hai|hain|है|हैं)',
  i: '(?:main|mai|mein|मैं)',
  mera: '(?:mera|meri|mere|मेरा|मेरी|मेरे)',
  mujhe: '(?:mujhe|mujhko|mujhse|muje|मुझे|मुझको|मुझसे)',
}

/** A template such as `I live in {v}`: blanks are any space, `(a|b)` a choice, `( a)?` may be left out; ` ?` is no optional blank. */
export function compile({ says, ...family }: Family): Pattern[] {
  return says.map((template) => {
    // Hindi says "rehta hoon" and means "I" without saying so; then the statement begins with what it is about.
    const said = /^\{i\} .*\{am\}$/.test(template)
      ? `({i} |(?<=^\\s*)(?!.*\\s(?:main|मैं)\\s))${template.slice(4)}`
      : template
    const body = said
      .replace(/\((?!\?)/g, '(?:')
      .replaceAll(' ', '\\s+')
      .replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => holes[name] ?? missing(name, template))
    const isOpen = /\{(?:v|t|list|long)\}$/.test(template)
    let compiled: RegExp | undefined
    return {
      ...family,
      wants: wantsOf(said, holes),
      // Hundreds of them: each is compiled when a clause first has one of its words.
      get expression() {
        compiled ??= new RegExp(`(?<=^|[\\s,(])${body}${isOpen ? end : whole}`, 'iu')
        return compiled
      },
    }
  })
}

function missing(name: string, template: string): never {
  throw new Error(`The pattern "${template}" has an unknown hole {${name}}`)
}
