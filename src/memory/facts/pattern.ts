import { dateWords, examWords, moneyWords, ordinalWords, scoreWords, timeWords } from './values.ts'

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
/** `needs` is a cheap look that rules most clauses out. */
export type Pattern = Omit<Family, 'says'> & { expression: RegExp; needs: Need }
export type Need = 'I' | 'my' | 'hindi' | 'nothing'

/** Which of the first person's words a clause has. */
export const has: Record<Need, (clause: string) => boolean> = {
  I: (clause) => /(?:^|\s)I\s/i.test(clause),
  my: (clause) => /(?:^|\s)my\s/i.test(clause),
  hindi: (clause) =>
    /(?:^|\s)(?:main|mai|mein|mera|meri|mere|mujh|mujhe|mujhko|mujhse|muje|hum|मैं|मेरा|मेरी|मेरे|मुझ|मुझे|मुझको|मुझसे|हम)\s/i.test(
      clause,
    ),
  nothing: () => true,
}

function needOf(template: string): Need {
  if (template.startsWith('I ')) return 'I'
  if (template.startsWith('my ')) return 'my'
  return /^(?:\{(?:i|mera|mujhe)\}|\((?:hum|main|mere)\|)/.test(template) ? 'hindi' : 'nothing'
}

const word = "[\\p{L}\\p{M}\\p{N}₹][\\p{L}\\p{M}\\p{N}'&.+#/-]*"
/** Words after which a value is over. */
const stops =
  'for|since|because|with|now|these|right|currently|where|which|who|when|while|as|nearby|by|after|before|until|till|too|also|though|again|this|last|every|but|if|so|and|or|hai|hain|hoon|kyunki|lekin|है|हैं|हूँ|लेकिन|क्योंकि|anymore'
const end = `(?=\\s*(?:$|[,;:()–—]|\\s(?:${stops})(?=$|[\\s,])))`
const whole = '(?=$|[\\s,.;:()])'

const holes: Record<string, string> = {
  v: `(?<v>${word}(?:\\s+${word}){0,4}?)`,
  w: `(?<v>${word})`,
  list: `(?<v>(?:(?!(?:because|since|when|while|but|kyunki|lekin|these days|a lot|so much|very much)(?=\\s|$))${word}[\\s,]*){1,9})`,
  t: `(?<t>${word}(?:\\s+${word}){0,3}?)`,
  date: `(?<v>${dateWords})`,
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

/** A template such as `I live in {v}`: blanks are any space, `(a|b)` a choice, `( a)?` may be left out. */
export function compile({ says, ...family }: Family): Pattern[] {
  return says.map((template) => {
    const body = template
      .replace(/\((?!\?)/g, '(?:')
      .replaceAll(' ', '\\s+')
      .replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => holes[name] ?? missing(name, template))
    const isOpen = /\{(?:v|list)\}$/.test(template)
    return {
      ...family,
      needs: needOf(template),
      expression: new RegExp(`(?<=^|[\\s,(])${body}${isOpen ? end : whole}`, 'iu'),
    }
  })
}

function missing(name: string, template: string): never {
  throw new Error(`The pattern "${template}" has an unknown hole {${name}}`)
}
