import { normal } from '#platform/language.ts'
import { unshortened } from './shortened.ts'

/** How chat shortens words; each stands for the word that the patterns know. */
const full: Record<string, string> = Object.fromEntries(
  `wht what|wut what|u you|ur your|r are|hv have|hav have|w with|wat what|wht what|wats whats|whn when|hw how|abt about|bcoz because|cuz because|tmrw tomorrow|tmr tomorrow|tomorow tomorrow|2moro tomorrow|yday yesterday|ystrday yesterday|nite night|tonite tonight|2day today|tdy today|plz please|pls please|gud good|mrng morning|gm good morning|gn good night|gud good|goodnight good night|thx thanks|thnx thanks|thanx thanks|thankyou thank you|thnku thank you|thku thank you|ty thanks|tysm thanks|wanna want to|gonna going to|gotta have to|dunno dont know|cannot cant|didnot didnt|idk i dont know|cud could|shud should|shld should|wud would|mins minutes|hrs hours|checkin check in|checkins check ins|todays today|yesterdays yesterday|tomorrows tomorrow|mondays monday|tuesdays tuesday|wednesdays wednesday|thursdays thursday|fridays friday|saturdays saturday|sundays sunday|h hai|hn hain|nhi nahi|nai nahi|nahin nahi|ni nahi|rha raha|rhi rahi|rhe rahe|kr kar|krna karna|krni karni|krne karne|kru karu|krlu kar lu|krli kar li|krliya kar liya|kiye kiya|gya gaya|gyi gayi|gaya gaya|gai gayi|hogaya ho gaya|hogya ho gaya|hogyi ho gayi|hogayi ho gayi|karliya kar liya|karli kar li|kyu kyun|kyon kyun|kyo kyun|kyunki kyunki|kese kaise|kesa kaisa|kesi kaisi|konsa kaun sa|konsi kaun si|kaunsa kaun sa|kaunsi kaun si|kon kaun|mai main|mein mein|me me|mujko mujhe|mko mujhe|muje mujhe|tha tha|thi thi|bht bahut|bahot bahut|bohot bahut|bhot bahut|bhi bhi|pichle pichhle|pichla pichhla|pichli pichhli|aj aaj|ajj aaj|abi abhi|yar yaar|bhul bhool|bhula bhoola|achha accha|acha accha|achi acchi|achhi acchi|thik theek|tik theek|thk theek|dedo de do|kardo kar do|kardu kar du|krdo kar do|krdu kar du|likhdo likh do|batado bata do|puch poochh|pooch poochh|chhut chhoot|chut chhoot|chhuta chhoota|chuta chhoota|chhoota chhoota|chhuti chhooti|chod chhod|chodu chhodu|mene maine|yr yaar|kch kuch|kuchh kuch|nxt next|padai padhai|padhayi padhai|parhai padhai|mahine mahine|kitni kitni`
    .split('|')
    .map((pair) => {
      const [short = '', ...words] = pair.split(' ')
      return [short, words.join(' ')]
    }),
)

/** Said without meaning anything. */
const empty = new Set('even basically literally honestly lol lmao btw um umm uh tho damn'.split(' '))

/** Hindi verbs that chat writes as one: karlo, likhdena, shiftkardo. */
const joined =
  /^(kar|likh|bata|rakh|chhod|bana|daal|dal|hata|tick|shift|skip|mark|note|move|bhej|sun)(do|lo|du|lu|dena|lena|dun|lun|diya|liya|dijiye|lijiye|dunga|lunga)$/

const times =
  'today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week weekend month streak'.split(
    ' ',
  )
const lettersOf = (word: string) => [...word].sort().join('')
const timeBy = new Map(times.map((word) => [lettersOf(word), word]))
/** Words of time with letters in the wrong order. */
const righted = (word: string): string => {
  const meant = word.length > 4 ? timeBy.get(lettersOf(word)) : undefined
  return meant?.[0] === word[0] ? (meant ?? word) : word
}

/** What a message says that is nothing but faces and signs. */
const faces: [RegExp, string][] = [
  [/[😭😢😞😔😟💔😩😫🥺🙁😣😖😪☹😿🥲]/u, 'crying'],
  [/[😰😨😱😬😧🫣]/u, 'nervous'],
  [/[😴🥱🤒🤕😷]/u, 'tired'],
  [/[👋]/u, 'hi'],
  [/[👍👌🙏❤😊🙂😄😀🎉🔥💪💯✨🙌]/u, 'thanks'],
]
const wordOf = (message: string) => faces.find(([face]) => face.test(message))?.[1] ?? ''

/**
 * A message as the patterns of the coach read it: normalised, the short spellings of chat written out, and in Devanagari
 * one sign for the nasal and plain digits.
 */
export const plainSpelling = (message: string): string => spelledOut(message) || wordOf(message)

const spelledOut = (message: string): string =>
  normal(message.replace(/(\d),(?=\d{2,3}(?:\D|$))/g, '$1').replace(/(\d)k\b/gi, '$1 km'))
    .replace(/\b(room|class|batch|team|flat|hostel) mate/g, '$1mate')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replaceAll('ँ', 'ं')
    .split(' ')
    .filter((word, _, { length }) => length === 1 || !empty.has(word))
    .map(righted)
    .map((word) => (Object.hasOwn(full, word) ? full[word] : unshortened(word).replace(joined, '$1 $2')))
    .join(' ')

/** Any letters that may end a stem. */
export const rest = '[^\\s\\d]*'
