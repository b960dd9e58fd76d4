import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What students ask advice on, other than their own record. */
export type Counsel =
  | 'fear'
  | 'delay'
  | 'phone'
  | 'focus'
  | 'memory'
  | 'speed'
  | 'eve'
  | 'sleep'
  | 'wake'
  | 'time'
  | 'steady'
  | 'lapse'
  | 'method'
  | 'compare'
  | 'worry'

/** The subject of the question; the first that fits, from the narrow to the wide. */
const about: [Counsel, RegExp][] = [
  ['fear', said`(fear/anxiety/nervous~/stress/panic/tension), (dar/ghabrahat/tension), (डर/घबराहट/तनाव/टेंशन)`],
  [
    'lapse',
    said`
      what (if/happens) ..4 (miss/skip/fail/break/forget/dont/cant),
      what (do/should/can) i do (if/when/once) ..3 (miss/skip/fail/break/forget),
      (agar/kabhi) ..5 (chho+t/miss/nahi)~ ..3 (to/kya),
      (अगर/कभी) ..5 (छूट/नहीं)~ ..3 (तो/क्या),
    `,
  ],
  [
    'delay',
    said`
      procrastinat~, putting (things/it/everything)? off, put (things/everything) off, delaying, lazy, laziness,
      last minute,
      taal_mato?l, taalna, taalta, taalti, taal deta, taal deti, aalas, aalsi, kal pe chhod~,
      टालमटोल, टालना, टालता, टालती, टालने, आलस~, आलसी, कल पर छोड~,
    `,
  ],
  [
    'phone',
    said`
      phone, mobile, reels, instagram, insta, youtube, scroll~, social media, screen time, gaming, games, netflix,
      whatsapp,
      फोन, मोबाइल, रील, रील्स, इंस्टाग्राम, यूट्यूब, स्क्रीन, गेम, सोशल मीडिया,
    `,
  ],
  [
    'wake',
    said`
      wak(e/ing) up, get(ting)? up (early/at/on time/in the morning), early riser,
      (subah/jaldi/5 baje/4 baje) ..3 uth~, uth~ ..2 (jaldi/subah), alarm,
      (सुबह/जल्दी/बजे) ..3 उठ~, उठ~ ..2 (जल्दी/सुबह), अलार्म,
    `,
  ],
  [
    'compare',
    said`
      compar(e/ing) (myself/me/with (others/everyone/people/my friends)/to (others/everyone/people/my friends)), (jealous/envy/envious)~, comparison,
      (khud ki/apni/dusro se/doston se) ..1 (tulna/compare), jalan (hot/ho)~, (खुद की/अपनी/दूसरों से/दोस्तों से) ..1 तुलना, जलन (होत/हो)~,
    `,
  ],
  [
    'worry',
    said`
      overthink~, worry~, negative (thoughts/thinking), (stop/control) ..2 (thinking/thoughts), zyada soch~, (chinta/soch) ..2 (band/kam)~,
      ज्यादा सोच~, (चिंता/सोच) ..2 (बंद/कम)~,
    `,
  ],
  ['sleep', said`sleep~, nap, insomnia, neend, neend~, nind, so(na/ne/u/un), नींद, सोना, सोने, सोऊं, झपकी`],
  [
    'eve',
    said`
      (exam/paper/test/viva/interview) ..2 (tomorrow/in the morning),
      (tomorrow/tomorrows) ..3 (exam/paper/test/viva/interview), night before, day before, last minute revision,
      before (the/my/an)? (exam/paper/viva/interview),
      (kal/parso) ..2 (exam/paper/test/viva/interview/pariksha), (exam/paper/test/viva/interview/pariksha) (hai)? kal,
      (कल/परसों) ..2 (परीक्षा/पेपर/एग्जाम/टेस्ट/इंटरव्यू/वाइवा), (परीक्षा/पेपर/एग्जाम/इंटरव्यू) (है)? कल,
    `,
  ],
  [
    'memory',
    said`
      (forget/forgetting/remember/memori[sz]e/memori[sz]ing/retain/recall/by heart/learn by) ..5, revis~,
      yaad ..2 (rah/reh/hot/ho/kar/rakh/aat/nahi)~, bhool (jat/ja/gay)~, ratta, dohra~,
      याद ..2 (रह/होत/हो/कर/रख/आत/नहीं)~, भूल (जात/जा/गय)~, रट~, दोहरा~,
    `,
  ],
  [
    'speed',
    said`
      speed, fast(er)?, (time/samay) (khatam/kam pad)~, quick(er/ly)?, accuracy, accurate, silly mistakes?, careless, time runs out, slow,
      score (more/better/higher), (improve/increase/raise) ..3 (marks/score/percentile/rank),
      tez, raftaar, galti(yan/yaan/ya)?, dheere, (marks/number/score) ..2 badh~,
      तेज, रफ्तार, गति, स्पीड, गलती, गलतियां, धीमा, धीरे, (अंक/नंबर) ..2 बढ~,
    `,
  ],
  [
    'focus',
    said`
      focus~, concentrat~, distract~, attention, mind wander~, sit (for/and study), bored?, boring,
      (mann?/man/dil/dhyan/dimag) ..3 (lag/bhatak/tik)~, bore, ekagra~,
      (मन/ध्यान/दिमाग) ..3 (लग/भटक/टिक)~, एकाग्र~, बोर,
    `,
  ],
  [
    'time',
    said`
      time_table, best time, (raat/night/subah/morning) ..4 (ya/or) ..2 (subah/morning/raat/night), manage (my)? time, time management, how many hours, balance, routine, schedule my day, juggl~,
      plan my day,
      samay sarni, kitne ghante, time manage~, din_charya,
      समय सारणी, टाइम टेबल, कितने घंटे, समय (कैसे)? (बांट/निकाल/प्रबंध)~, दिनचर्या, तालमेल,
    `,
  ],
  [
    'steady',
    said`
      consisten~, discipline~, regular, stick to, keep up, stay (motivated/on track), build (a/good)? habits?,
      make it a habit, habit(s)? (stick/banau/bana)~, willpower,
      niyamit, aadat (kaise/bana/dal)~, anushasan, lagatar kaise,
      नियमित, अनुशासन, आदत (कैसे/बना/डाल)~, टिके,
    `,
  ],
]
/** Words of studying that make a question of how one about method. */
const studying = said`
  coaching, tuition, classes, study, studying, learn, learning, prepare, prep, preparing, crack, clear, understand, solve, practi[sc]e, read,
  notes, chapters?, syllabus, subject, topics?, maths?, physics, chem(istry)?, bio(logy)?, english, reasoning,
  aptitude, coding, dsa, thermodynamics, organic, history, economics, grammar, vocabulary, essay, mock, mocks,
  papers?, exams?, sems?, semester, interview, viva, revision, improve, weak in, bad at,
  padh~, seekh~, sikh~, taiyari, samajh~, sudhar~, pariksha, ganit, angrezi, numericals?, sawaal, concept,
  पढ~, सीख~, तैयारी, समझ~, सुधार~, परीक्षा, गणित, अंग्रेजी, विज्ञान, रसायन, भौतिकी, इतिहास, रीजनिंग, सवाल, निबंध,
  व्याकरण, इंटरव्यू,
`
/** Asks how to, or whether one should. */
const asksHow = said`
  what (if/happens (if/when)), agar, अगर,
  how (do/can/should/could/would/to) (i/we/you/one)?, hows best,
  what(s/_is) (the/a)? (best/good/right/fastest/easiest) (way/method/time/trick),
  (best/good/right/fastest/easiest) (way/method/tips?/trick), tips?, advice, advise,
  any (trick/method/suggestion/idea), should i, is it (ok/okay/good/fine/bad/enough/better),
  (ok/okay/enough/fine) (to/for/during/before/if), what (do/can/should) i do, need help (with/in),
  help me (with/focus/study/concentrate/sleep/remember/stop/understand), cant (seem to)? (remember/stop/wake/sleep),
  keep (forgetting/getting distracted/putting), unable to, struggl~, (hard/difficult) to, best time, neend aa~, cant (concentrate/focus/study),
  kaise, mushkil, (sahi/accha/better) (hai)? ya, ho jat[aei] hai, kya karu~, kya kare~, kya karna, kya karoon, kaun sa tareeka, tareeka, tarika, upay, tips, chahiye,
  (yaad/neend/samajh/mann?/man/dhyan) ..3 nahi, nahi (rah/reh/lag/aat/hot)~, bhool (jat/jaat)~,
  (galti/galat) ..1 ho(t/ti/ta/te)~,
  कैसे, मुश्किल, क्या करूं, क्या करें, क्या करना, तरीका, उपाय, चाहिए, (याद/नींद/समझ/मन/ध्यान) ..3 नहीं, सुझाव, भूल जात~,
`
/** Of one's own record, of the app, or of what is to be done now: no general advice is wanted. */
const ofRecord = said`
  how (do/should/can) (i/we) (start/begin/use), how (do/am) i (do/doing/look/stand),
  (what/which) ..2 should i (do/start/pick/read/study) (now/next/first/today/tonight),
  (what/which/where) ..3 i (focus/concentrate), (focus/concentrate) on (now/right now/first/next), did i, have i, i told, i said,
  you remember, remind me, remember (that/this/my/i), wrote, streaks?, today, tonight, due, last week, this week,
  skip~,
  use kar~, use karu~, istemal, kaise chal, kaisi chal, kaisa chal, shuru (kaise/kahan), kaise shuru, kahan se, maine,
  yaad (hai/dila/rakh)~, aaj, ab kya, abhi kya, streak,
  इस्तेमाल, यूज, कैसे चल, कैसी चल, कैसा चल, शुरू, कहां से, मैंने, याद (है/दिला/रख)~, आज, अब क्या, अभी क्या, कैसी रही,
  कैसा रहा,
`

const drops = said`
  (should/shall/can/could/may/must) i ..2 (drop/quit/stop/leave/give up/abandon/end/let go (of)?) ..5, (time/okay/ok/better/wise) to (drop/quit/stop/leave/give up) ..5,
  ..* (chhod (du/dun/doon/dena chahiye)/band kar (du/dun/doon/dena chahiye)) ..2, ..* (छोड (दूं/देना चाहिए)/बंद कर (दूं/देना चाहिए)) ..2,
`
const forADay = said`today, tonight, tomorrow, aaj, kal, abhi, आज, कल, अभी, (this/is/इस) (week/hafte/हफ्ते)`
/** Whether to go on with something at all, and not only on a day. */
export const asksToDrop = (message: string): boolean => {
  const text = plainSpelling(message)
  return drops.test(text) && !forADay.test(text)
}

const ofABrokenPhone = said`(phone/mobile/फोन/मोबाइल) ..2 (toot/tut/broke/broken/kho/lost/dead/charge/charging/repair/hang/stolen/chori/gir/टूट/खो/चोरी/खराब/kharab)~`

/** On what of studying and living advice is asked; null when it is not. */
export function counselIn(message: string): Counsel | null {
  const text = plainSpelling(message)
  if (!asksHow.test(text) || ofRecord.test(text)) return null
  const found = about.find(([kind, says]) => says.test(text) && !(kind === 'phone' && ofABrokenPhone.test(text)))
  return found?.[0] ?? (studying.test(text) ? 'method' : null)
}
