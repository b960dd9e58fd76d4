import { isFiller, wordsOf } from '#platform/language.ts'

type Named = { id: string; name: string }

/**
 * Those whose name the message mentions, best first: scored by how many of the message's own words are the name's, and,
 * less, how much of the name was said. A message about "GATE" means the shorter name with it.
 */
export function mentioned<T extends Named>(message: string, named: T[]): { found: T; score: number }[] {
  const said = tellingWords(message)
  return named
    .map((found) => ({ found, score: overlap(said, tellingWords(found.name)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function overlap(said: string[], name: string[]): number {
  const hits = name.filter((word) => said.some((other) => isSameWord(word, other))).length
  if (hits === 0) return 0
  const [ofMessage, ofName] = [hits / said.length, hits / name.length]
  return ofMessage < 1 / 4 && ofName < 1 / 3 ? 0 : ofMessage + ofName / 2
}

/** Words that tell one thing from another. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text).filter((word) => word.length > 2 && !isFiller(word))
  const telling = words.filter((word) => !noTopic.has(word) && !/^\d+$/.test(word))
  return telling.length > 0 ? telling : words
}

/** Equal, or one begins with the other: run and running, problem and problems. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short) && long.length - short.length <= 4
}

const noTopic = new Set(
  'why reason point use study learn work worth important must even bother doing track progress status streak row start begin move shift plan schedule tomorrow yesterday tonight morning evening week habit habits goal goals task tasks day days please coach explain tell thing things something matter matters really keep क्यों क्या मुझे आज करूँ करूं करना चाहिए है हैं यह ये का की के को से मैं लिए कल अभी कैसे कैसा कैसी चल रहा रही पढूँ पढना mera padhun padhoon'.split(
    ' ',
  ),
)

/** What the message is about when it names nothing of the record: its words that are neither filler nor question; null when none are left. */
export function topicOf(message: string): string | null {
  const left = message.split(/\s+/).filter((word) => {
    const [bare] = wordsOf(word)
    return bare !== undefined && bare.length > 2 && !isFiller(bare) && !noTopic.has(bare) && !/\d/.test(bare)
  })
  const topic = left
    .join(' ')
    .replace(/[?!.,।“”"]+/g, '')
    .trim()
  return left.length > 0 && left.length <= 5 && topic ? topic : null
}
