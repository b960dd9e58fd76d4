import { isDevanagari } from '#platform/devanagari.ts'
import { hindiKey, transliterate } from './hindi.ts'
import { wordsOf } from './terms.ts'

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Other spellings of the words of time, English ones exactly. */
const english = `jan:january feb:february apr:april jun:june jul:july aug:august sep:september sept:september oct:october nov:november dec:december
  mon:monday tue:tuesday tues:tuesday wed:wednesday thu:thursday thurs:thursday fri:friday
  one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 couple:2 few:3 several:4
  days:day weeks:week months:month years:year weekends:weekend nights:night past:last previous:last recent:last earlier:ago fall:autumn
  tonight:today tmrw:tomorrow yday:yesterday`
/** Hindi ones as they are spelt in Latin letters; whoever spells otherwise meets them by `hindiKey`. */
const hindi = `aaj:today kal:kal parso:parso parson:parso narso:narso ek:1 do:2 teen:3 chaar:4 paanch:5 chhah:6 saat:7 aath:8 nau:9 das:10
  din:day dino:day hafta:week hafte:week saptah:week mahina:month mahine:month saal:year varsh:year pichla:last pichhla:last pichhle:last pichle:last pichli:last beeta:last
  beete:last gaya-hafta:last agla:next agle:next is:this isi:this pehle:ago pahle:ago baad:later janvari:january farvari:february march:march aprail:april
  joon:june julai:july agast:august sitambar:september aktoobar:october navambar:november disambar:december
  somvaar:monday mangalvaar:tuesday budhvaar:wednesday guruvaar:thursday shukravaar:friday shanivaar:saturday ravivaar:sunday itvaar:sunday
  garmi:summer garmiyon:summer sardi:winter sardiyon:winter barsaat:monsoon subah:morning shaam:evening raat:night`

const pairs = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]) // both halves are spelt above
const englishWords = new Map(pairs(english))
const hindiWords = new Map(pairs(hindi).map(([word, meaning]) => [hindiKey(word), meaning]))
const romanHindi = new Map(pairs(hindi))

/** What Devanagari words mean where the Latin spelling has another meaning, too. */
const devanagari = new Map([
  ['मई', 'of may'],
  ['मार्च', 'march'],
  ['दो', '2'],
  ['इस', 'this'],
  ['कल', 'kal'],
  ['आज', 'today'],
])

/** Latin words that are English or grammar first: they are Hindi only beside a unit of time. */
const doubtful = new Set(['is', 'do', 'din', 'das', 'nau', 'isi'])
const isUnit = (word: string | undefined) =>
  word !== undefined && /^(?:day|week|month|year|hafte|hafta|mahine|mahina|saal|din|dino)$/.test(word)

/** The text as plain words with those of time spelt in one way: "do hafte pehle" and "two weeks ago" are both "2 week ago". */
export function plainTime(text: string): string {
  const words = wordsOf(text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1'))
  const plain = words.map((word, place) => {
    if (isDevanagari(word)) {
      const latin = transliterate(word)
      return devanagari.get(word) ?? hindiWords.get(hindiKey(latin)) ?? latin
    }
    if (doubtful.has(word))
      return isUnit(words[place + 1])
        ? (romanHindi.get(word) ?? word)
        : word === 'din' && /^\d|^(?:ek|do|teen|chaar|char|paanch|kuch)$/.test(words[place - 1] ?? '')
          ? 'day'
          : word
    return englishWords.get(word) ?? romanHindi.get(word) ?? longHindi(word)
  })
  return plain.join(' ').replace(/\ba ([23])(?: of)?\b/g, '$1')
}

/** Rare spellings are met by their key only where the word is long enough not to be an English one by chance. */
const longHindi = (word: string) =>
  word.length > 4 && !months.includes(word) ? (hindiWords.get(hindiKey(word)) ?? word) : word

const vocabulary = new Set(
  `day week weekend month year last next this ago later today yesterday tomorrow kal parso narso
  summer winter spring autumn monsoon morning evening night early late mid`.split(/\s+/),
)

/** Is this word of a question part of how times are said, a number included? Names of months and days are not: a text may bear them. */
export const isTimeWord = (word: string): boolean =>
  plainTime(word)
    .split(' ')
    .every((plain) => vocabulary.has(plain) || /^\d+$/.test(plain) || plain === 'of')
