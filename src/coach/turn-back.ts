import { asksOnlyLanguage } from './language-asked.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What can be asked of the answer that was just given, rather than of the record. `drop`: it shall be left at that. */
export type TurnBack = 'source' | 'meaning' | 'shorter' | 'more' | 'when' | 'language' | 'drop'

/** What opens a message and says nothing: "ok, but …". */
const opening = said`
  ok, okay, but, so, hmm+, wait, oh, well, no, and, please, pls, just, now, yaar, bhai, coach, bro, man, na, to, toh, ar+e, ar+ey,
  accha, acha, par, lekin, magar, aur, nahi, zara, thoda, thodi, ab, mujhe, ise, isko, yeh, ye, tell, me, give, say, can, could, you,
  अरे, अच्छा, पर, लेकिन, मगर, और, नहीं, जरा, थोडा, थोडी, अब, भाई, यार, तो, कृपया, मुझे, इसे, इसको, यह, ये,
`
/** Likewise at its end, with the words of asking to be told. */
const closing = said`
  please, pls, now, yaar, bhai, coach, bro, man, sir, ji, na, to, toh, batao, bata, bataiye, bataye, bolo, bol, boliye, likho, likhiye, kaho, karo, dijiye, do, de,
  जी, ना, तो, भाई, यार, कृपया, बताओ, बता, बताइए, बोलो, बोल, बोलिए, लिखो, लिखिए, कहो, कहिए, करो, दो, दीजिए,
`
const whole = (pattern: RegExp) => new RegExp(`^${pattern.source}$`, 'u')
const [opens, closes] = [whole(opening), whole(closing)]

/** The message, and what is left of it without its end, and without both ends. */
function coresOf(text: string): string[] {
  const words = text.split(' ')
  while (words.length > 1 && closes.test(words.at(-1) ?? '')) words.pop()
  const begun = words.join(' ')
  while (words.length > 1 && opens.test(words[0] ?? '')) words.shift()
  return [text, begun, words.join(' ')]
}

/** The first that fits what is left of a message. */
const kinds: [TurnBack, RegExp][] = [
  [
    'source',
    said`
      (are)? you ..1 sure ..3, (really/very/quite/100/absolutely) sure ..2, really, seriously, honestly, for real, says who, proof, sources?, true,
      is (it/that/this) ..1 (true/right/correct/so/accurate) ..1, how (do/did/can/would) you ..1 (know/get/find/count/calculate/come/figure/work) ..3,
      (who/where) (told/said/says/did you/does (it/that/this)/is (it/that/this)/comes) ..4, based on what, (what is/whats) your (source/proof/basis),
      (i)? (dont/do not) believe ..2, sach (me/mein/mai)? (kya/hai)? (kya)?, sach bol rah[aei] (ho/hain)? (kya)?, pakk[ai] (na/kya/hai)? (na/kya)?,
      sahi (hai/bol rahe ho) (kya/na)?, (kisne/kis ne) (kaha/bataya/bola) ..2,
      (tumhe/aapko/tujhe/tumko)? (kaise/kahan se) ..1 (pata/maloom/malum/mila/aaya/nikala) ..2,
      सच (में)? (क्या/है)? (क्या)?, सच बोल रह[ाेी] (हो/हैं)? (क्या)?, पक्क[ाी] (ना/क्या/है)? (ना/क्या)?, सही है (क्या/ना)?, किसने (कहा/बताया/बोला) ..2,
      (तुम्हें/आपको/तुमको)? (कैसे/कहां से) ..1 (पता/मालूम/मिला/आया/निकाला) ..2,
    `,
  ],
  [
    'meaning',
    said`
      what ..2 mean ..2, (whats/what is) that, meaning, what, huh, (i)? (dont/didnt/did not/do not/cant) (get/got/understand/follow) ..2,
      explain (it/that/this)?, in (simple/plain/easy/other) (words/english/terms), simply, (come)? again, pardon, confus(ed/ing),
      matlab (kya)? ..1, kya (matlab)? (hai)?, kya (bola/kaha/bole), samajh (me/mein)? nahi ..2, nahi (samjha/samjhi), aasan (bhasha/shabd~)? ..2, samjha(o/iye),
      मतलब (क्या)? ..1, क्या (मतलब)? (है)?, क्या (बोला/कहा/बोले), समझ (में)? नहीं ..2, नहीं (समझा/समझी), आसान (भाषा/शब्द~)? ..2, समझा(ओ/इए),
    `,
  ],
  [
    'shorter',
    said`
      (thats/its/that is/it is/this is)? (way/far/a bit/bit/a little)? too (long/lengthy/wordy/big) ..5, (so/very) (long/lengthy/wordy), tl_dr, (make/keep) (it/this/that) ..1 (short/shorter/brief/crisp) ..2,
      (a/the)? (short/shorter/brief) (version/answer/one)?, (be)? (short/brief), (it)? in (short/brief/(a/one) (line/sentence/word)), briefly, summar(y/ise/ize) ..2, (the)? gist ..2,
      (less/fewer) words, one (line/sentence), (itna/bahut/kaafi/zyada) (lamba/lambi/bada) ..2, (lamba/lambi) (hai/mat/ho gaya), (chhot[aei]/chot[aei]/kam/short/sankshep) (shabd~)? (me/mein/jawab/sa/kar/karke)? (ke)?,
      (ek/do) (line/lines/shabd/vakya) (me/mein)?, (इतना/बहुत/काफी/ज्यादा) (लंबा/लंबी/बडा) ..2, (लंबा/लंबी) (है/मत/हो गया),
      (छोट[ाेी]/कम/संक्षेप) (शब्द~)? (में/जवाब/सा/कर/करके)? (के)?, (एक/दो) (लाइन/वाक्य/शब्द) (में)?,
    `,
  ],
  [
    'more',
    said`
      then (what)?, what (then/else/more), (anything/something) (else/more/different), another (one)?, one more, more (details?)?, more (about/on) ..2,
      after (that/this), and (then)? (what)?, continue, go on, carry on, elaborate ..2, (the)? rest, (the)? others?, phir (kya)?, (iske/uske) baad (kya)?, aage (kya)?, (kuch/kya/koi) (aur/or) ..1, (aur/or) (kya/kuch)? (hai)?,
      detail (me/mein)?, vistaar (se/me/mein)?, baaki (ka/ke)?, फिर (क्या)?, (इसके/उसके) बाद (क्या)?, आगे (क्या)?, (कुछ/क्या/कोई) और ..1, और (क्या/कुछ)? (है)?, विस्तार (से/में)?, बाकी (का/के)?,
    `,
  ],
  [
    'when',
    said`when (was (it/that/this))?, when did i (say/write/tell you/note) (it/that/this), (on)? (which/what) day, kab (ki/ka)? (baat)? (hai/thi/tha)?, kis din, कब (की/का)? (बात)? (है/थी/था)?, किस दिन`,
  ],
  [
    'drop',
    said`
      (forget/leave/drop) (it/that/this), never_?mind, nothing, no need, (rehne/rahne/jaane) (do)?, chhod(o)?, koi (baat/zaroorat) nahi, kuch nahi,
      (रहने/जाने) (दो)?, छोड(ो)?, कोई (बात/जरूरत) नहीं, कुछ नहीं,
    `,
  ],
]

/** One sentence is enough, said beside a question of its own. */
const inOneLine = said`
  (in)? (one/a single) (line/sentence), (ek) (line/lines/vakya) (me/mein), (एक) (लाइन/वाक्य) में,
`
export const wantsOneLine = (message: string) => inOneLine.test(plainSpelling(message))

const mostWords = 8

/** What a message asks of the last answer; null when it asks something of its own. */
export function turnBackIn(message: string): TurnBack | null {
  if (asksOnlyLanguage(message)) return 'language'
  const text = plainSpelling(message)
  if (text.split(' ').length > mostWords) return null
  const cores = coresOf(text)
  return kinds.find(([, says]) => cores.some((core) => whole(says).test(core)))?.[0] ?? null
}
