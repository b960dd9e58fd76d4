import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** To do well in something, wished for. */
const wishes = said`
  ^((i /we /just /really /so /badly /lets )*(want to/need to/have to/must/will/would like to/am going to/gotta/hope to/
    ill/id like to) )?(smash/ace/nail/crack/crush/top/clear/rock/kill/conquer/beat/destroy/pass) ..5$,
  (phod/faad/nikaal/nikal/crack/clear/top/pass/paas/ace)(na/_karna/_kar dena/_kar ke/_daalna) ..1 (hai/chaht[aie]/
    hi hai),
  (phod/faad) (dunga/dungi/denge/do),
  (फोड/फाड/निकाल/क्रैक/क्लियर/टॉप/पास)(ना/_करना/_कर देना/_डालना) ..1 (है/चाहत[ाीे]),
`
export const isWish = (message: string): boolean => wishes.test(plainSpelling(message))
