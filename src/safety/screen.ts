import { type Language, languageOf } from '#platform/language.ts'
import { themeIn } from './concepts/score.ts'
import { type Sentence, sentencesOf } from './normal.ts'
import { hindiSignals, plainSignals } from './signals/all.ts'
import { type Kind, phrase, type Signal } from './signals/signal.ts'

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
  'law',
  'laws',
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
  'rummate',
  'cousin',
  'kajin',
  'classmate',
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
const aFriend = phrase(
  '(?:my|our) (?:\\w+ )?(?:friend|roommate|brother|sister|cousin|classmate|junior|mother|mom|father|dad)',
)
const aboutMe = phrase('main', 'mujhe', 'mujhse', 'hu', '\\w{2,}ung[ai]', 'maine', 'mere ko')

/** `isExcused`: the words of the signal are there, and so is what makes them harmless. */
type Hit = { signal: Signal; sentence: number; isOther: boolean; isExcused: boolean }

export function hitsIn(sentence: Sentence, at: number): Hit[] {
  const isLesson = lesson.test(sentence.plain) || lesson.test(sentence.hindi)
  const isStory = isLesson && (fiction.test(sentence.plain) || fiction.test(sentence.hindi))
  const isOther = aboutOther.test(sentence.hindi) && !aboutMe.test(sentence.hindi)
  const found = (signals: Signal[], text: string): Hit[] =>
    signals
      .filter(({ is }) => is.test(text))
      .map((signal) => ({
        signal,
        sentence: at,
        isOther,
        isExcused: isStory || (signal.isMention === true && isLesson) || signal.unless?.test(text) === true,
      }))
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

/** Of oneself or of another: the same matter, and often one word of each. */
const matterOf = ({ signal: { kind } }: Hit): Kind => (kind === 'someone-else' ? 'self-harm' : kind)

/** Two hints of one kind, in sentences that stand near. */
function hinted(hits: Hit[]): Hit[] {
  const pair = hits.find((one) =>
    hits.some(
      (two) =>
        two.signal !== one.signal && matterOf(two) === matterOf(one) && Math.abs(two.sentence - one.sentence) <= 2,
    ),
  )
  return pair ? hits.filter((hit) => matterOf(hit) === matterOf(pair)) : []
}

/** What patterns say of each sentence without deciding: weak signs by kind, and that some were excused. */
export const leaningsOf = (sentences: Sentence[], hits: Hit[]): string[][] =>
  sentences.map((_, at) => {
    const own = hits.filter(
      ({ sentence, signal, isExcused }) => sentence === at && (isExcused || signal.weight === 'hint'),
    )
    return [...new Set(own.map((hit) => (hit.isExcused ? 'excused' : `hint:${matterOf(hit)}`)))]
  })

/** What no pattern finds and the sum of all that is spoken of tells. */
function betweenLines(sentences: Sentence[], hits: Hit[]): Kind | null {
  const theme = themeIn(sentences, leaningsOf(sentences, hits))
  const isOther = sentences.some(({ plain, hindi }) => aFriend.test(plain) || aboutOther.test(hindi))
  const isMe = sentences.some(
    ({ plain, hindi }) =>
      /\b(?:i|my|me) (?:want|feel|can|will|am (?!worried|scared))|\bmyself\b/.test(plain) || aboutMe.test(hindi),
  )
  return theme === 'self-harm' && isOther && !isMe ? 'someone-else' : theme
}

/**
 * Whether a text says that somebody is in danger, in English, Hindi or romanised Hindi; null when not. Pure, without any
 * model: word patterns over a normalised spelling, less the idioms, lessons and stories that borrow the words.
 * `otherwise` is the language of a text that does not tell.
 */
export function screen(text: string, otherwise: Language = 'en'): Finding | null {
  const sentences = sentencesOf(text)
  const all = sentences.flatMap(hitsIn)
  const hits = all.filter(({ isExcused }) => !isExcused)
  const clear = hits.filter(({ signal }) => signal.weight === 'clear')
  const hidden = hits.filter(({ signal }) => signal.weight === 'hidden')
  const telling = clear.length > 0 ? clear : hidden.length > 0 ? hidden : hinted(hits)
  const kind = telling.length > 0 ? kindOf(telling) : betweenLines(sentences, all)
  if (kind === null) return null
  return {
    kind,
    certainty: clear.length > 0 ? 'explicit' : 'implicit',
    language: languageOf(text, otherwise),
  }
}
