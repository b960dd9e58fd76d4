import { said, sayings } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const somebody = sayings`
  dad, father, papa, mom, mum, mother, mummy, maa, parents, brother, sister, friends?, teacher, sir, maam, boss, roommate, room_mate,
  girlfriend, boyfriend, mentor, bhai, didi, dost, ghar walo~, पापा, मम्मी, मां, पिताजी, भाई, दीदी, दोस्त, टीचर, सर, घर वालों
`
/** "Tell my dad …": somebody else is to be told by the coach. */
export const reaching = said`
  (^/^please /^pls /^just /(can/could/will) you )(tell/text/message/call/inform/email/mail/ping/phone/whatsapp) (my/the)? (${somebody}) ..*,
  (send/write) (a/an)? (message/text/mail/email/whatsapp) to (my/the)? (${somebody}) ..*,
  (${somebody}) ko ..2 (bata/bol/keh/message/call/phone/bhej)_(do/dena/dijiye/kar do/kar dena/diya karo) ..*,
  (${somebody}) को ..2 (बता/बोल/कह/मैसेज/फोन/भेज)_(दो/देना/दीजिए/कर दो) ..*,
`
export const asksToReach = (message: string): boolean => reaching.test(plainSpelling(message))
