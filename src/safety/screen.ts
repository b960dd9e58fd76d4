import { type Language, languageOf } from '#platform/language.ts'
import { type Sentence, sentencesOf } from './normal.ts'
import { hindiSignals, plainSignals } from './signals/all.ts'
import { type Kind, phrase, type Signal } from './signals/signal.ts'
import { findingAbove, weighText } from './weighing/texts.ts'

export type { Kind } from './signals/signal.ts'
/** `explicit` says it in so many words; `implicit` is read between them. */
export type Finding = { kind: Kind; certainty: 'explicit' | 'implicit'; language: Language }

/** A lesson, the news, a film: the words are there and nobody is in danger. */
const lesson = phrase(
  'squad',
  'films?',
  'movies?',
  'novel',
  'songs?',
  'lyrics',
  'web series',
  'series',
  'episode',
  'netflix',
  'poem',
  'books?',
  'chapters?',
  'lessons?',
  'essays?',
  'syllabus',
  'unit \\d',
  'units?',
  'paper',
  'prevention',
  'awareness',
  'poster',
  'campaign',
  'seminar',
  'workshop',
  'research',
  'thesis',
  'debate',
  'case study',
  'sociology',
  'psychology',
  'psych',
  'pharmacology',
  'pharmacy',
  'toxicity',
  'biology',
  'toxicology',
  'forensic',
  'durkheim',
  'news',
  'newspaper',
  'article',
  'headline',
  'statistics',
  'rates?',
  'data',
  'history',
  'ipc',
  'section',
  'act',
  '(?<!in )laws?',
  'bill',
  'documentary',
  'podcast',
  'character',
  'hamlet',
  'game',
  'bomber',
  'attack on',
  'mission',
  'door',
  'doors',
  'nibandh',
  'lesan',
  'path',
  'kahani',
  'kavita',
  'upanias',
  'akhbar',
  'khabar',
  'kanun',
  'prasn',
  'prashn',
  'itihas',
  'gan[ae]',
  'natak',
  'samajsastr\\w*',
  'sidhant',
  'durkhim',
  'prakar',
  'nar[ae]',
  'bhasan',
  'polity',
  'historian',
  'empire',
  'theory',
  'definitions?',
  'define',
  'warning signs',
  'risk factors',
  '^what (?:is|are|was|constitutes|counts as|does)(?: the| a| an| legal)*(?: \\w+){1,3}( mean)?$',
  'how to support',
  'skills',
  'reverse',
  'scene',
  'sin',
)
/** Words of somebody who was made up, or who is quoted. */
const fiction = phrase(
  '(?:character|hero|heroine|villain|protagonist|narrator|hamlet|romeo|juliet|lyrics|song|poem|novel|story|play|film|movie|series|episode|lesson|chapter|quote|dialogue|scene)(?: \\w+){0,5} (?:says?|said|called|titled|named|dies|died|kills?|is about|where|goes|lines?|tries|wants)',
  '(?:film|kahani|upanias|gan[ae]|kavita|natak|path|lesan|hiro|hero)(?: \\w+){0,6} (?:kaht[aei]|bolt[aei]|lain|likha|marta|mar ja)(?: \\w+)?',
)
const aboutOther = phrase(
  'dost',
  'saheli',
  'yar',
  'behen',
  'bhai',
  'didi',
  'roommate',
  'rumet',
  'rumate',
  'cousin',
  'kajin',
  'clasmate',
  'junior',
  'juniar',
  'padosi',
  'friend',
  'frend',
  'usk[aoie]',
  'usne',
  'use',
  'vo',
  'bhabhi',
  'ladk[aie]',
  'bachi',
  'bacha',
  'kisi',
)
const aboutMe = phrase('main', 'mujhe', 'mujhse', 'hu', '\\w{2,}ung[ai]', 'maine', 'mere ko')

/** `words`: how many the pattern met. `isExcused`: they are there, and so is what makes them harmless. */
type Hit = { signal: Signal; words: number; isOther: boolean; isExcused: boolean }

function hitsIn(sentence: Sentence): Hit[] {
  const isLesson = lesson.test(sentence.plain) || lesson.test(sentence.hindi)
  const isStory = isLesson && (fiction.test(sentence.plain) || fiction.test(sentence.hindi))
  const isOther = aboutOther.test(sentence.hindi) && !aboutMe.test(sentence.hindi)
  const found = (signals: Signal[], text: string): Hit[] =>
    signals.flatMap((signal): Hit[] => {
      const met = signal.is.exec(text)?.[0]
      if (met === undefined) return []
      const isExcused = isStory || (signal.isMention === true && isLesson) || signal.unless?.test(text) === true
      return [{ signal, words: met.split(' ').length, isOther, isExcused }]
    })
  return [...found(plainSignals, sentence.plain), ...found(hindiSignals, sentence.hindi)]
}

const order: Kind[] = ['danger', 'self-harm', 'abuse', 'eating', 'someone-else']

/** What is urgent goes first; a matter that is only named belongs to whoever else is spoken of. */
function kindOf(hits: Hit[]): Kind {
  const [named, said] = [hits.filter(({ signal }) => signal.isMention), hits.filter(({ signal }) => !signal.isMention)]
  const kinds = (said.length > 0 ? said : named).map(({ signal, isOther }) =>
    signal.kind === 'self-harm' && isOther ? 'someone-else' : signal.kind,
  )
  if (said.length === 0 && kinds.every((kind) => kind !== 'danger') && kinds.includes('someone-else'))
    return 'someone-else'
  return order.find((kind) => kinds.includes(kind)) ?? 'self-harm'
}

const isBack = phrase(
  '(?:are|is|came|come|coming|was) back',
  'again',
  'still',
  'lately',
  'these days',
  'returned',
  'fir',
  'vapas',
  'ab bhi',
  'phir',
)

/** Words of a pattern do not count where their sentence has enough others, and those speak so strongly of a calm day. */
const calmBelow = -3
const enoughOthers = 4
/** Of a time that is over the words alone say nothing: the rest of the sentence has to. */
const isPast = phrase(
  'used to',
  'years? ago',
  'months? ago',
  'when i was',
  'back then',
  'in the past',
  '(?:year|years|months) since i',
  'since i last',
  'recovered',
  'clean for',
  'before (?:recovery|therapy|treatment|getting|i got|i had help)',
  'when i came',
  '(?:therap\\w+|counsell?or|treatment|medicine|friends) (?:saved|helped|brought|got)',
  'no longer (?:have|feel|think|get)',
  'no more (?:thoughts|urges)',
  'not (?:thinking|thought|had|felt)(?: \\w+){0,4} (?:any ?more|in (?:months|years|weeks))',
  'not going to relapse',
  'never want to go back',
  'sal pehle',
  'pehle kabhi',
  'sal ho ga\\w*',
  'sal hua',
  'ek jamane',
)

/** What patterns find, and nothing excuses. */
export const foundIn = (sentences: Sentence[], language: Language): Hit[] =>
  sentences.flatMap((sentence) => {
    const hits = hitsIn(sentence).filter(({ isExcused }) => !isExcused)
    const others = sentence.plain.split(' ').length - Math.max(...hits.map(({ words }) => words))
    if (hits.length === 0 || others < enoughOthers) return hits
    const isOver =
      (isPast.test(sentence.plain) || isPast.test(sentence.hindi)) &&
      !isBack.test(sentence.plain) &&
      !isBack.test(sentence.hindi)
    return weighText([sentence], language).score > (isOver ? findingAbove : calmBelow) ? hits : []
  })

/** A name or a mood of a word or two holds too little to weigh. */
const leastWords = 3
/** How much a hidden sign adds to what is weighed. */
const hiddenAdds = 3

/**
 * Whether a text says that somebody is in danger, in English, Hindi or romanised Hindi; null when not. Pure, without any
 * model: patterns of how it is said, less the lessons, stories and idioms that borrow the words, and a weighed sum of all
 * words for what is only between them. `otherwise` is the language of a text that does not tell.
 */
export function screen(text: string, otherwise: Language = 'en'): Finding | null {
  const language = languageOf(text, otherwise)
  const spelling = languageOf(text, 'en')
  const sentences = sentencesOf(text)
  const hits = foundIn(sentences, spelling)
  const clear = hits.filter(({ signal }) => signal.weight === 'clear')
  if (clear.length > 0) return { kind: kindOf(clear), certainty: 'explicit', language }
  const words = sentences.reduce((sum, { plain }) => sum + plain.split(' ').length, 0)
  if (words < leastWords) return null
  const { score, theme } = weighText(sentences, spelling)
  if (score > findingAbove) return { kind: theme, certainty: 'implicit', language }
  return hits.length > 0 && score + hiddenAdds > findingAbove
    ? { kind: kindOf(hits), certainty: 'implicit', language }
    : null
}
