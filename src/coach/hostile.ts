import { has, plainSpelling, rest } from './words/spelling.ts'

/** Words that tell whoever reads them what to do, instead of telling of somebody's life. */
const orders = has(
  '(?:ignore|disregard|forget|override|bypass)(?: \\S+){0,3} (?:rules?|instructions?|prompts?|facts|directions?|guidelines?)|system prompt|you are now|(?:reply|answer|respond)(?: \\S+){0,3} (?:only )?with|(?:reveal|print|output|tell)(?: \\S+){0,3} (?:prompt|secrets?|password)|pretend (?:to be|you)|act as|jailbreak|system (?:tell|ignore|you)',
  `(?:niyam|rules?|instructions?|nirdesh)(?: \\S+){0,2} (?:bhool|bhul|chhod|ignore|mat maan)${rest}|(?:नियम|निर्देश)${rest}(?: \\S+){0,2} (?:भूल|छोड|अनदेखा|मत मान)${rest}`,
)
export const isHostile = (text: string): boolean => orders.test(plainSpelling(text))

const ofOrders = has(
  'ignor\\p{L}*|disregard\\p{L}*|override|bypass\\p{L}*|rules?|instructions?|prompts?|pretend\\p{L}*|jailbreak',
  'niyam|nirdesh',
  `नियम${rest}|निर्देश${rest}`,
)
/** Whether a question asks for what gives orders: it names them itself. */
export const isAskedFor = (message: string): boolean => ofOrders.test(plainSpelling(message))
