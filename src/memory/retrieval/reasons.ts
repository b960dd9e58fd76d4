import { monthEnd, partsOf } from './calendar.ts'
import type { Question } from './question.ts'
import type { Seen } from './rank.ts'
import type { Span } from './time.ts'

/** What spoke for a memory, in plain words of the person's language, the strongest first. */
export function reasonsOf(
  memory: { author: string | null; pinned: boolean; supersededBy: string | null },
  { parts, own, alike, near, span }: Seen,
  question: Question,
  language: 'en' | 'hi',
): string[] {
  const say = wordings[language]
  const isSaid = own.length + alike.length + near.length > 0
  const reasons = [
    own.length > 0 && say.says(list(own)),
    alike.length > 0 && say.alike(list(alike)),
    near.length > 0 && say.near(list(near)),
    parts.talk > 0 && !isSaid && say.talk,
    span && say.of(span),
    parts.author > 0 && memory.author && say.author(memory.author),
    parts.kind > 0 && question.sought !== 'other' && say.tells[question.sought],
    parts.afterQuestion > 0 && say.answers,
    memory.pinned && say.pinned,
    memory.supersededBy && say.corrected,
  ]
  return reasons.filter((reason) => typeof reason === 'string') as string[] // filtered so
}

const list = (words: string[]) => words.map((word) => `“${word}”`).join(', ')

const wordings = {
  en: {
    says: (words: string) => `says ${words}`,
    alike: (words: string) => `says something like ${words}`,
    near: (words: string) => `said beside ${words}`,
    talk: 'from a conversation about it',
    of: ({ said }: Span) => (/^(?:before|after|during) /.test(said) ? said : `of ${said}`),
    author: (name: string) => `said by ${name}`,
    tells: { when: 'tells a time', name: 'tells a name', number: 'tells a number' },
    answers: 'answers what was asked before it',
    pinned: 'pinned',
    corrected: 'corrected since',
  },
  hi: {
    says: (words: string) => `इसमें ${words} है`,
    alike: (words: string) => `इसमें ${words} जैसी बात है`,
    near: (words: string) => `${words} के आस-पास कहा गया`,
    talk: 'इसी विषय की बातचीत से',
    // How an English question says a time is no Hindi: the days themselves are.
    of: (span: Span) => `समय: ${daysInHindi(span)}`,
    author: (name: string) => `${name} ने कहा`,
    tells: { when: 'समय बताता है', name: 'नाम बताता है', number: 'संख्या बताता है' },
    answers: 'इससे पहले पूछे गए सवाल का जवाब',
    pinned: 'पिन किया हुआ',
    corrected: 'बाद में सुधारा गया',
  },
}

const hindi = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('hi-IN-u-nu-latn', { timeZone: 'UTC', ...options })
const [days, months, years] = [
  hindi({ day: 'numeric', month: 'long', year: 'numeric' }),
  hindi({ month: 'long', year: 'numeric' }),
  hindi({ year: 'numeric' }),
]

/** The span as days, or as the month or year that it is exactly. */
function daysInHindi({ from, to }: Span): string {
  const [first, last] = [partsOf(from), partsOf(to)]
  const isWhole = partsOf(from - 1).month !== first.month && monthEnd(to) === to
  const isMonth = isWhole && first.month === last.month && first.year === last.year
  const isYear = isWhole && first.month === 1 && last.month === 12 && first.year === last.year
  const form = isMonth ? months : isYear ? years : days
  return form.formatRange(from * 86_400_000, to * 86_400_000)
}
