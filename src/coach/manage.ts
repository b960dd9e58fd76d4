import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What somebody wants changed that only their own hand changes, on a page. */
export type Change = 'delete' | 'undo' | 'remind' | 'pause' | 'target' | 'time' | 'name'

const kinds: [Change, RegExp][] = [
  ['name', said`rename, change the name, naam ..1 (badal/change)~, नाम ..1 बदल~`],
  [
    'undo',
    said`
      undo~, untick, unmark, take (it/that/the tick) back, (wrong/by mistake) ..3 (tick~/mark~/log~),
      (tick/mark) ..2 (hata/wapas/galat)~, (galti se) ..3 (tick/mark/ho gaya)~, wapas le lo, टिक ..2 (हटा/वापस)~, गलती से ..3 टिक~,
    `,
  ],
  [
    'remind',
    said`
      remind me (at/to/in/on/every/tomorrow/daily/about) ..6, (set/add/put/give me) ..2 (reminder/alarm), reminders? (at/for/kab/set),
      ^((can/could/will/would) (you/u))? (please/pls)? wake me ..6, ^(can/could/will/would) (you/u) (please)? (ring/buzz/ping/nudge/alert) (me)? ..6,
      ^(please/pls)? (ping/nudge/buzz/alert) me (at/in/when/every/tomorrow) ..6, (mujhe/muje) ..4 (utha/jaga)_(do/dena/dijiye/doge/dijiyega) ..2, मुझे ..4 (उठा/जगा)_(दो/देना/दीजिए/दोगे) ..2,
      (yaad dila/reminder (laga/set/de))~, (\d+ baje) ..3 yaad dila~, याद दिला(ना/ओ/इए/देना/ दो)~, रिमाइंडर ..2 (लगा/सेट)~,
    `,
  ],
  [
    'delete',
    said`
      (delete/remove/archive/cancel/get rid of) ..3 (goal/habit/task/plan)s?, (goal/habit) ..2 (delete/hata/mita/band)~,
      (लक्ष्य/आदत) ..2 (हटा/मिटा/डिलीट/बंद)~,
    `,
  ],
  [
    'pause',
    said`
      pause, on hold, (stop/rest) ..3 for (a/some/the/one/two/few/\d+) ..2 (days?/weeks?/while), no ..2 (this/next) week,
      (kuch din/ek hafte/is hafte) ..3 (band/rok/nahi)~, rok (do/de), (कुछ दिन/एक हफ्ते/इस हफ्ते) ..3 (बंद/रोक/नहीं)~, रोक (दो/दें),
    `,
  ],
  [
    'target',
    said`
      (make/set/change/keep/put/let) ..4 \d+ ..2 (instead of/rather than/not) ..2,
      (change/set/raise/lower/increase/decrease/reduce/update/cut) ..4 (target/aim/amount/limit/count) ..4,
      (set/raise/lower/increase/decrease/reduce/change/cut) ..4 (to/from) \d+(?! (baje/am/pm/oclock)),
      \d+ ..1 (ki jagah/ke bajay/ke badle) \d+, (target/limit/matra) ..3 (kam/zyada/badha/ghata/badal/kar)~,
      \d+ ..1 (की जगह/के बजाय/के बदले) \d+, (लक्ष्य/मात्रा/टारगेट) ..3 (कम/ज्यादा/बढा/घटा/बदल)~,
    `,
  ],
  [
    'time',
    said`
      (change/shift/move/make/put/set) ..4 (to/in/into/for) (the)? (morning/afternoon/evening/night),
      (subah/dopahar/shaam/raat) (ko/me/mein/ka)? (kar/rakh/shift/badal)~, (सुबह/दोपहर/शाम/रात) (को/में/का)? (कर/रख/बदल)~,
    `,
  ],
]
/** Null when a message wants nothing of the kind. */
export const changeIn = (message: string): Change | null => {
  const text = plainSpelling(message)
  return kinds.find(([, says]) => says.test(text))?.[0] ?? null
}
