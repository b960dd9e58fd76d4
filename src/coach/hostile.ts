import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** Words that tell whoever reads them what to do, instead of telling of somebody's life. */
const orders = said`
  (ignore/disregard/forget/override/bypass) ..3 (rules?/instructions?/prompts?/facts/directions?/guidelines?),
  system prompt, you are now, (reply/answer/respond) ..3 (only)? with,
  (reveal/print/output/tell) ..3 (prompt/secrets?/password), pretend (to be/you), act as, jailbreak,
  system (tell/ignore/you),
  (niyam/rules?/instructions?/nirdesh) ..2 (bhool/bhul/chhod/ignore/mat maan)~,
  (नियम/निर्देश)~ ..2 (भूल/छोड/अनदेखा/मत मान)~,
`
export const isHostile = (text: string): boolean => orders.test(plainSpelling(text))

const ofOrders = said`
  ignor~, disregard~, override, bypass~, rules?, instructions?, prompts?, pretend~, jailbreak,
  niyam, nirdesh,
  नियम~, निर्देश~,
`
/** Whether a question asks for what gives orders: it names them itself. */
export const isAskedFor = (message: string): boolean => ofOrders.test(plainSpelling(message))
