import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** How somebody is, as far as it changes what is kindly said. */
export type Feeling =
  | 'unwell'
  | 'bored'
  | 'nervous'
  | 'quarrel'
  | 'wrong'
  | 'annoyed'
  | 'lonely'
  | 'guilty'
  | 'tired'
  | 'forAnother'
  | 'doubting'
  | 'low'

const kinds: [Feeling, RegExp][] = [
  [
    'unwell',
    said`
      fever, sick, unwell, ill, headache, migraine, vomit~, cold and cough, stomach (ache/pain/upset), food poisoning, injur~,
      (knees?/leg/legs/back/shoulder/ankle/wrist/head/stomach/neck) ..2 (hurt~/pain~/ach~/sore/swollen), cramps?,
      bukhar, bimaar, beemar, tabiyat ..2 kharab, (ghutn[aei]/pair/kamar/sir/pet/gala) ..3 dard, chot,
      बुखार, बीमार, (तबियत/तबीयत) ..2 खराब, (घुटन[ेा]/पैर/कमर/सिर/पेट/गल[ेा]) ..3 दर्द, चोट,
    `,
  ],
  ['bored', said`bored, boring, nothing to do, bore (ho/ho rah[ai]/lag)~, kuch karne ko nahi, ऊब~, बोर (हो/लग)~`],
  [
    'nervous',
    said`
      nervous~, nerves, anxi~, worried, worry~, afraid, scared, panic~, dread~, freak~, restless, tension,
      ghabra~, dar, dara, dari, chinta, bechain~,
      घबरा~, डर, डरा, डरी, चिंता, बेचैन~, टेंशन,
    `,
  ],
  [
    'wrong',
    said`
      i (have/had/just)? (lied/cheated/stole/betrayed/broke my promise) ..*, i (have/just)? hurt my (mother/mom/mummy/father/papa/dad/sister/brother/friend/parents)~,
      (jhooth/jhuth) bola ..2, (maine/mene) ..3 (dhokha/cheating/chori) ..3, झूठ बोला ..2, मैंने ..3 (धोखा/चोरी) ..3,
    `,
  ],
  [
    'quarrel',
    said`
      fight, fought, argument, argued, quarrel~, (shouted/yelled) ..2 at, scold~, yelled, insulted, breakup, broke up, ignored? me, not talking to me,
      ladai, jhagda, daant~, danta, gussa, ignore (kiya/kar)~, baat nahi kar rah[aei], breakup,
      लडाई, झगडा, डांट~, गुस्सा, इग्नोर, बात नहीं कर रह[ाेी],
    `,
  ],
  [
    'annoyed',
    said`
      hate (?!myself/my life)~, annoy~, irritat~, noisy, loud, disturb~, frustrat~, fed up, angry, sick of,
      chidh, chidchid~, pareshan kar~, shor, tang (aa/kar)~, irritate,
      चिढ~, परेशान कर~, शोर, तंग (आ/कर)~,
    `,
  ],
  [
    'lonely',
    said`
      lonely, alone, homesick, jealous, envy, left out, jalan, जलन, miss ..2 (home/mom/mummy/family/parents/friends), nobody (talks/understands), no friends,
      akel[aei]~, (ghar/mummy/maa/papa/family) (ki/ke) ..2 yaad, koi nahi (hai/samajh)~,
      अकेल~, घर ..2 याद, कोई नहीं (है/समझ)~,
    `,
  ],
  [
    'guilty',
    said`guilt~, ashamed, regret~, wast~, kuch (bhi)? nahi (hua/kiya/padha/kar)~, nothing ..1 done, कुछ (भी)? नहीं (हुआ/किया/पढा/कर)~, sharm, pachhta~, waste (kar/ho)~, शर्म, पछता~, बर्बाद (कर/हो)~`,
  ],
  [
    'tired',
    said`
      tired, exhaust~, drained, burn(t/ed)? ?out, no energy, sleepy, worn out, overwhelm~, (so/totally/completely) done,
      thak~, thakaan, थक~, थकान,
    `,
  ],
  [
    'forAnother',
    said`
      my (best)? (friend/brother/sister/roommate/cousin/classmate)s? ..3 (fail~/flunk~/lost/didnt (pass/clear)/dropped out),
      mer[aei] (dost/bhai/behen/didi/roommate) ..2 (fail/fel/nahi nikl~), मेर[ाेी] (दोस्त/भाई/बहन/दीदी) ..2 (फेल/असफल),
    `,
  ],
  [
    'doubting',
    said`
      fail~, flunk~, dumb, stupid, idiot, worthless, useless, loser, not good enough, cant do, hopeless, behind, bombed, ahead of me,
      fail, fel, barbaad, mujhse nahi, bekaar, bas (ka/ki) nahi, peeche, haar,
      फेल, असफल, बर्बाद, मुझसे नहीं, बेकार, बस (का/की) नहीं, पीछे, हार,
    `,
  ],
]

/** The first that fits, from the narrow to the wide; `low` where nothing more is said. */
export const feelingIn = (message: string): Feeling => {
  const text = plainSpelling(message)
  return kinds.find(([, says]) => says.test(text))?.[0] ?? 'low'
}
