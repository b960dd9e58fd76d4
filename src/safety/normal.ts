import { folded, romanised } from './hindi.ts'

/** A sentence in the two spellings that signals are written in: `plain` English without contractions, `hindi` for either script. */
export type Sentence = { plain: string; hindi: string }

const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }
/** Words worth finding behind a slip of the finger or a star. Long and rare enough that no other word is one letter away. */
const rare = [
  'suicide',
  'suicidal',
  'myself',
  'overdose',
  'anymore',
  'worthless',
  'hopeless',
  'goodbye',
  'disappear',
  'molested',
  'laxatives',
]
const starred = ['suicide', 'kill', 'killing', 'die', 'rape', 'raped', 'dead', 'cut']

const shorthand: Record<string, string> = {
  im: 'i am',
  ive: 'i have',
  iam: 'i am',
  dont: 'do not',
  dnt: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  cnt: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  aint: 'am not',
  wanna: 'want to',
  wana: 'want to',
  wnna: 'want to',
  wnat: 'want',
  wnt: 'want',
  gonna: 'going to',
  gunna: 'going to',
  gona: 'going to',
  u: 'you',
  ur: 'your',
  ppl: 'people',
  every1: 'everyone',
  everybody: 'everyone',
  noone: 'nobody',
  no1: 'nobody',
  somebody: 'someone',
  some1: 'someone',
  any1: 'anyone',
  anybody: 'anyone',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2night': 'tonight',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  nvr: 'never',
  thats: 'that is',
  whats: 'what is',
  its: 'it is',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  theres: 'there is',
  theyll: 'they will',
  youll: 'you will',
  youre: 'you are',
  youve: 'you have',
  itll: 'it will',
  weve: 'we have',
  everyones: 'everyone is',
  id: 'i would',
  mself: 'myself',
  myslf: 'myself',
  meself: 'myself',
  kil: 'kill',
  frnd: 'friend',
  frend: 'friend',
  bestie: 'friend',
  mum: 'mom',
  mummy: 'mom',
  mumma: 'mom',
  daddy: 'dad',
  papa: 'dad',
  becoz: 'because',
  bcz: 'because',
  coz: 'because',
  cuz: 'because',
  thru: 'through',
  msg: 'message',
  pic: 'photo',
  pics: 'photos',
  pix: 'photos',
  colour: 'color',
  dieing: 'dying',
  wth: 'with',
  alot: 'a lot',
  b4: 'before',
  rn: 'right now',
  suiside: 'suicide',
  sucide: 'suicide',
  boyfriend: 'bf',
  girlfriend: 'gf',
}

/** Whether two words differ by one letter added, lost, changed, or by two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at + 1), b.slice(at + 1)]
  if (a.length === b.length)
    return restA === restB || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  return a.length > b.length ? restA === b.slice(at) : a.slice(at) === restB
}

const unmasked = (word: string): string => {
  const letters = /[a-z][013457@$!]+[a-z]/.test(word)
    ? word.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign)
    : word
  if (!letters.includes('*')) return letters
  const like = new RegExp(`^${letters.replace(/[^a-z*]/g, '').replace(/\*+/g, '[a-z]{1,3}')}$`)
  return starred.find((known) => like.test(known)) ?? letters.replaceAll('*', '')
}

function corrected(word: string): string {
  const known = shorthand[word]
  if (known) return known
  return word.length < 5 ? word : (rare.find((each) => isOneSlip(word, each)) ?? word)
}

/** Written letter by letter, so that no filter sees it: s u i c i d e. */
const joined = (text: string) =>
  text.replace(/(?<![a-z0-9])(?:[a-z][ ._-]){3,}[a-z](?![a-z0-9])/g, (run) => run.replace(/[ ._-]/g, ''))

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}@$!*]+/u)
    .map((word) => unmasked(word.replace(/^[@$!*]+|[@$!*]+$/g, '')))
    .filter(Boolean)

/** The sentences of a text, as signals read them. Letters drawn out are one again (dieee), apostrophes and nuktas are gone. */
export function sentencesOf(text: string): Sentence[] {
  const even = joined(
    text
      .normalize('NFKD')
      .replace(/\u093c|\p{Cf}|[\u0300-\u036f]/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/\bi['’`]ll\b/g, 'i will')
      .replace(/\bill (?=be |go |do |just |never |not |miss |take |kill |jump |end |die |see |leave )/g, 'i will ')
      .replace(/['’`]/g, '')
      .replace(/([a-z])\1{2,}/g, '$1')
      .replace(/([\u0900-\u097f])\1{2,}/g, '$1'),
  )
  return even
    .split(/(?:[.!?।…]+(?=\s|$))|\n+/)
    .map((sentence) => {
      const words = wordsIn(sentence)
      return {
        plain: words
          .map(corrected)
          .join(' ')
          .replace(/\b(my|him|her|them) (self|selves)\b/g, '$1$2'),
        hindi: words.map((word) => folded(/[\u0900-\u097f]/.test(word) ? romanised(word) : word)).join(' '),
      }
    })
    .filter(({ plain }) => plain !== '')
}
