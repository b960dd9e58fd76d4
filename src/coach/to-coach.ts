import { isQuestion } from './intents.ts'
import { changeIn } from './manage.ts'
import { isWish } from './wishes.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What the coach is told to do; "remember that …" and "note …" tell of their life, and stay. */
const orders = said`
  ^(please /pls /plz /ok /okay /hey /coach /now /and /just /can you /could you /will you /would you )*(forget/delete/erase/remove/show/tell me/give me/stop/call me/
    set/add/make/create/mark/log/tick/untick/undo/skip/move/shift/pause/change/rename/remind me/wake me/cancel/plan (my/the/me)/explain/translate/
    answer/reply/respond/speak/talk to me/be (nice/kind/strict/honest/short/brief/gentle)~/dont (call/say/ask/tell/use/remind)/send/write me/motivate me/help) ..*,
  ..+ (batao/bata do/bataiye/bataye/dikhao/dikha do/sunao/samjhao/bhool jao/bhul jao/bhool jaiye/hata do/mita do/yaad dila(na/o)/laga do/kar do/skip karo/chhod do/
    utha dena/utha do/bulao/bula(na/o)/bolo mujhe),
  (mujhe/muje) ..2 (bulao/bulana/bola karo/kaho/kaha karo),
  ..+ (बताओ/बता दो/बताइए/दिखाओ/दिखा दो/सुनाओ/समझाओ/भूल जाओ/भूल जाइए/हटा दो/मिटा दो/याद दिला(ना/ओ)/लगा दो/कर दो/छोड दो/उठा देना/बुलाओ/बुलाना),
`
/** "Slow run": a name or a nod tells nothing. */
const fewestToTell = 3
/** Said to the coach rather than told of their life: a question, a wish, an order. It is no memory to quote later. */
export function isToCoach(text: string): boolean {
  const words = plainSpelling(text).split(' ').length
  return (
    words < fewestToTell ||
    isQuestion(text) ||
    isWish(text) ||
    changeIn(text) !== null ||
    orders.test(plainSpelling(text))
  )
}
