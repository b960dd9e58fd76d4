import { isFiller } from '#platform/language.ts'
import { isUnit } from './slots/amounts.ts'
import { conceptsOf } from './words/concepts.ts'
import { soundsLike } from './words/sounds.ts'
import { plainSpelling } from './words/spelling.ts'

/** `words`: those of the message that name it; `isWhole`: the whole name was said. */
type Mention<T> = { found: T; score: number; words: string[]; isWhole: boolean }
type Named = { id: string; name: string; unit?: string | null }

/**
 * Those whose name the message mentions, best first: scored by how many of the message's own words are the name's, and,
 * less, how much of the name was said. A message about "GATE" means the shorter name with it. Words count whichever
 * script they are in, and in the ways that students have for the same thing.
 */
export function mentioned<T extends Named>(message: string, named: T[]): Mention<T>[] {
  const said = tellingWords(message)
  return named
    .map((found) => ({ found, ...overlap(said, tellingWords(found.name), found.unit ?? '') }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function overlap(said: string[], name: string[], unit: string): Omit<Mention<Named>, 'found'> {
  const exact = name.filter((word) => said.some((other) => isSpelledLike(word, other))).length
  const hit = name.filter((word) => said.some((other) => isSameWord(word, other)))
  const words = said.filter((word) => name.some((other) => isSameWord(word, other)))
  if (hit.length === 0) {
    const counted = said.filter((word) => isUnit(word, unit))
    return { score: counted.length > 0 ? leastScore : 0, words: counted, isWhole: false }
  }
  const [ofMessage, ofName] = [words.length / said.length, hit.length / name.length]
  if (ofMessage < 1 / 5 && ofName < 1 / 3) return { score: 0, words: [], isWhole: false }
  return { score: ofMessage + ofName / 2 + (exact > 0 ? exactly : 0), words, isWhole: ofName === 1 }
}
/** A word of the name itself says more than another word for it. */
const exactly = 0.3
/** Of a habit that is meant because its unit was named. */
const leastScore = 0.2

/** "Up by 6": a habit of two letters and a number, which means to be awake. */
const risen = /\bup (by|at|before)(?= \d)/g
/** "Get up", whenever: a habit of waking is meant. */
const rising = /\b(?:get|gets|getting|got) up\b/g

/** Words that tell one thing from another. */
export function tellingWords(text: string): string[] {
  const words = plainSpelling(text)
    .replace(risen, 'wake $1')
    .replace(rising, 'wake')
    .split(' ')
    .filter(
      (word) =>
        (word.length > 2 || word === 'km' || conceptsOf(word).length > 0) && (!isFiller(word) || word === 'padhai'),
    )
  const telling = words.filter((word) => !noTopic.has(word) && !/^\d+$/.test(word))
  return telling.length > 0 ? telling : words.filter((word) => !noName.has(word))
}

/** What a word of a name may be followed by in a message: running, problems, daudna; not rundown. */
const inflected =
  /^(?:[a-z]?(?:s|es|ed|er|ers|ing|ings)|[nt][aei]|i?y[aei]|[aeiou]n?|kar|ke|ly|al|logy|tic|ation|ination)$/

/** Equal, or one begins with the other: run and running, problem and problems. */
export function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (a.length < b.length && /^[a-z]+$/.test(long) && !inflected.test(long.slice(short.length))) return false
  return short.length >= 3 && long.startsWith(short) && long.length - short.length <= 4
}

export function isSameWord(a: string, b: string): boolean {
  if (isSpelledLike(a, b)) return true
  const ideas = conceptsOf(b)
  return conceptsOf(a).some((idea) => ideas.includes(idea)) || soundsLike(a, b)
}

/** Never the name of anything, not even alone. */
const noName = new Set(
  'mon tue tues wed thu thurs fri sat sun week weeks month months day days year tomorrow yesterday tonight hafte hafta mahine mahina din हफ्ते हफ्ता महीने महीना दिन habit habits goal goals aadat aadatein लक्ष्य आदत'.split(
    ' ',
  ),
)
const noTopic = new Set([
  ...noName,
  ...'your yours plans drop chhod chhodna write wrote written writing likhna likhne likha likhi लिखना लिखने लिखा finish complete start first why reason point use learn worth important must even bother track progress status streak streaks row start begin move shift plan schedule morning evening night afternoon task tasks please coach explain tell thing things something matter matters really keep keeping last next this past since until till from between again also too same other one ones more most least longest best strong note notes check log mark tick skip miss missed doing going did does show read about time times often many much still just now only what which when were was been being had will would there here then than them they deadline due left pending instead'.split(
    ' ',
  ),
  ...'mujhse mujhe aapse aapko tumse tumhe maine humne usne usse kisi zyada sirf sabse zaroori khali time samay number marks mujhko मुझसे आप आपको आपसे तुम तुमसे हम उसने उससे किसी ज्यादा सिर्फ सबसे जरूरी खाली समय कुछ कभी'.split(
    ' ',
  ),
  ...'subah shaam raat baje baar wala wali wale waala waali haal matlab bhi aur ya tak pichhle pichhla pichhli agle agla poora puri pura sabse lamba lambi bataye bataiye batao likh note wahi wohi isko usko iska iske uska uske apna apni apne roz hona hone bhool bhoola baare bare liye sath saath chal chali chala gaye skip tick zara pakki strong mazboot mera meri mere padhu karo karna'.split(
    ' ',
  ),
  ...'छोड छोडना क्यों क्या मुझे आज करूं करना चाहिए है हैं हूं यह ये का की के को से मैं मैंने लिए कल परसों अभी कैसे कैसा कैसी चल रहा रही रहे रही पढूं मेरा मेरी मेरे वाला वाली वाले में पर भी और तो ही कितना कितनी कितने कौन कौनसा सा सी कब तक था थी थे हुआ हुई हुए गया गई गए लिया ली दिया बताओ बताइए बता दो हाल इस उस वो वह सुबह शाम रात बजे बार पिछले पिछला पिछली अगले अगला सबसे लंबा लंबी अच्छा अच्छी नोट चेक इन कर करो स्ट्रीक नहीं रोज सब कुछ बहुत अब जो कि दिन पक्की मजबूत बाद बात सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार इतवार हो'.split(
    ' ',
  ),
])

/** What the message is about when it names nothing of the record: its words that are neither filler nor question; null when none are left. */
export function topicOf(message: string): string | null {
  const left = message.split(/\s+/).filter((word) => {
    const bare = plainSpelling(word).split(' ')[0] ?? ''
    return bare.length > 2 && !isFiller(bare) && !noTopic.has(bare) && !/\d/.test(bare)
  })
  const topic = left
    .join(' ')
    .replace(/[?!.,।“”"]+/g, '')
    .trim()
  return left.length > 0 && left.length <= 5 && topic ? topic : null
}
