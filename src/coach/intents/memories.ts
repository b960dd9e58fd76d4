import { said } from '#coach/words/said.ts'
import type { Signal } from './signal.ts'

/** What the record itself answers. */
const ofRecord = said`
  aaj, kal, parso, आज, कल, परसों, today, tomorrow, yesterday, doing, chal raha, chal rahi, चल रहा, चल रही, streaks?,
  स्ट्रीक, kam hua, कम हुआ, chance, चांस, progress, status, adherence, deadline, डेडलाइन, next, last, goal, habit,
  note, strength, score, kaisa, कैसा, haal, हाल,
`

/** What they once said or wrote, and what is known of their life. */
export const memorySignals: Signal[] = [
  {
    for: 'recall',
    weight: 9,
    says: said`
      what (did/had/have) i ..1 (say/said/tell/told/write/wrote/mention/mentioned/share/shared/decide/decided/promise),
      (what/when/where/how) ..3 (did/had) (i/we/(my/the)? * ..1) (last)? (say/tell/ask/write/mention/feel/talk/decide/
        promise/share/cry),
      when (did i/was i/was the last time), (have/did) i ever (mention~/say/said/tell/told/write/written/talk~),
      what (happened/was that) ..4 (at/on/in/about/with/during/when),
      do you (remember/recall/know (what/where/when/who/how/why/which) i), remember (when/what/how),
      what (was/were) (my/the)? (problem/issue/reason/trouble/plan/advice/thing),
      (have i/did i) (ever)? (say/tell/mention/write/told/said), what did i (learn/realise/realize/find/notice/feel),
      (what/how) was i (feeling/thinking), remind me (what/when/where/who/how/about), i told you,
      last time i (felt/said/was/wrote/cried), (said/told/wrote/written/mentioned/talked) ..2 about,
      (maine/mene/mainne/humne/mom ne/mummy ne/* ne) ..8 (kaha/bola/bataya/likha/kahi/boli/batayi/btaya/socha) (tha/
        thi/hai),
      (kya/kab/kahan/kaunsi/kaun si/kitna/kitni) ..2 (kaha/bola/bataya/btaya/kahi/batayi/boli/likha/socha) (tha/thi/
        hai),
      yaad (hai/h/dila~), kya hua tha, kya (kaha/bola/bataya), (ke/k) ba+re (me/mein/main),
      kab (bola/kaha/bataya/feel/roya/royi/udaas/low),
      (kitn[aei]/kya/kab/kaun~) ..2 (bataye/bataya/batayi/bola/kaha) (the/tha/thi),
      (मैंने/हमने/* ने) ..8 (कहा/बोला/बताया/बताई/लिखा/कही/बोली/सोचा) (था/थी/है),
      (क्या/कब/कहां/कौन सी/कितना/कितनी) ..2 (कहा/बोला/बताया/बताई/लिखा/कही/सोचा) (था/थी/है),
      (बताई/बताया/कहा/कही) थी?_(मैंने/था)?, याद (है/दिला~), क्या हुआ था, के बारे में,
      कब (कहा/बोला/बताया/रोया/रोई/उदास/दुखी), (कितन[ाेी]/क्या/कब) ..2 (बताए/बताया/बताई/कहा/कहे) (थे/था/थी),
    `,
    unless: said`
      did i not, miss, missed, skip, skipped, note kar, नोट कर, yaad rakh~, याद रख~, last (check in/note), check in,
      चेक इन,
    `,
  },
  {
    for: 'forget',
    weight: 10.5,
    says: said`
      (jo/jo_bhi) ..4 (kaha/bola/bataya/likha) ..4 (bhool/bhul/hata/mita)_(jao/ja/jaiye/do/dena/dijiye), (जो/जो भी) ..4 (कहा/बोला/बताया/लिखा) ..4 (भूल/हटा/मिटा)_(जाओ/जा/जाइए/दो/देना/दीजिए),
      (forget/delete/erase/remove/wipe/drop/clear) ..2 (what (all)? i (said/told/wrote/shared)/about/that i/
        the * ..1 (thing/part/note/memory/bit)/my * ..1 (thing/note/memory)/(that/this) (note/memory)/
        from (your)? memory),
      (delete/erase/remove) ..1-6 (memory/memories), forget (that/this/it) (please/now)?$, stop remembering,
      (baat/baatein/note/memory/yaad/yaadein/chee?z) ..4 (bhool ja/hata/mita/delete/nikal/remove/saaf)~,
      (bhool jao/bhool ja/bhool jaiye/hata do/mita do/delete kar) ..5 (baat/note/memory/yaad~),
      (बात/बातें/नोट/याद/यादें/memory/note) ..4 (भूल जा/हटा/मिटा/डिलीट/निकाल)~,
      (भूल जाओ/भूल जाइए/हटा दो/मिटा दो) ..5 (बात/नोट/याद),
    `,
    unless: said`
      dont forget, do not forget, never forget, (mat/na) bhool~, (मत/न) भूल~, instructions?, rules?, prompts?,
      nirdesh, निर्देश, nahi bhool~, goal, habit, aadat, आदत, लक्ष्य, account,
    `,
  },
  {
    for: 'recall',
    weight: 10.5,
    says: said`
      (is/are/was/were) ..6 (in/on/part of) (your/my/the) (notes?/memory/records?/mind), do you have ..6 (noted/in your (notes/memory)/written down),
      (tumhare/aapke/tere/mere) (notes?/record/memory/yaad) (me/mein) ..5 (hai/hain)~, (आपके/तुम्हारे/मेरे) (नोट्स?/रिकॉर्ड/याद) में ..5 (है/हैं),
    `,
    unless: said`what, which, how many, kya kya, kitn[aei], क्या क्या, कितन[ाेी]`,
  },
  {
    for: 'recall',
    weight: 8.5,
    says: said`
      (what/how much/how many) ..1 (did/have/had) (i/we) (score/get/got/scored),
      (my/the) ..1 (score/marks/result/rank) ..3 (was/were/in/of/on),
      what (was/were) my ..1 (score/marks/result/rank),
      kitn[aei] ((number/marks/score/percent/percentile))? (aaye/aaya/aayi/mile/mila/bane),
      kya (score/result/number/marks/rank) (aaya/aaye/tha/the),
      कितन[ाेी] ((अंक/नंबर/मार्क्स/प्रतिशत))? (आए/आया/आई/मिले/मिला/बने), क्या (अंक/नंबर/रिजल्ट/स्कोर) (आया/आए/था/थे),
    `,
  },
  {
    for: 'fact',
    weight: 8.5,
    says: said`
      (which/what) (exam/exams/test) ..3 prepar~, prepar~ for (which/what),
      (kis/kaun_s[aei]/kya) ((exam/pariksha/cheez))? ..2 (prepare/taiyari), kis cheez ki taiyari,
      (किस/कौन_सी/कौन_से) ((परीक्षा/एग्जाम/चीज))? ..2 तैयारी,
    `,
    unless: said`kais[aei], कैस[ाीे], how`,
  },
  {
    for: 'fact',
    weight: 8,
    says: said`
      which (exam/college/school/branch/city/hostel/room/subject/coaching/class/year) ..3 (am i/do i/i am/im/is my/i),
      what (am i/exam am i/do i) ..3 (allergic/preparing/studying/like/eat/hate/love/want),
      (where/who) do i (live/stay/study/work), (which/what) * did i (drop/leave/quit/choose/join),
      what do you know about me, allergic, blood group, birthday, who ..2 room_mate, my room_mate (name)?$, (mera/meri/मेरा/मेरी) (roommate/रूममेट) ..3 (hai/है),
      (what/whats/what is/which/where/wheres/when/tell me/do you know) ..2 my (age/college/branch/hostel/room number/exam) ..3$, ^my (age/college/branch/hostel/room number/exam)$,
      (kis/kaun_s[aei]/kaun) (exam/pariksha/college/school/branch/city/shahar/subject/hostel/kamre/class/year/cheez/
        coaching) ..2 (ki/se/me/mein/ka/hai/hoon/hu/padh~/taiyari),
      mujhe (kya/kis/kaun/kisse/kiski) ..4 (pasand/allergy/se), kis (exam/cheez) (ki/se),
      mere baare me kya (pata/jaante), (main/mai/hum) ..1 (kahan/kis shahar) ..1 (reh/rah/padh)t[aie],
      mera (ghar/shahar/hostel) kahan,
      (किस/कौन_सी/कौन_सा/कौन_से) (परीक्षा/एग्जाम/कॉलेज/स्कूल/शहर/विषय/हॉस्टल/कमरे/क्लास/चीज/कोचिंग/ब्रांच) ..2 (की/से/
        में/का/है/हूं/पढ~/तैयारी),
      मुझे (क्या/किस/कौन/किससे/किसकी) ..4 (पसंद/एलर्जी/से), मेरे बारे में क्या, (मैं/हम) ..1 कहां ..1 (रह/पढ)त[ाीे],
      मेरा (घर/शहर/हॉस्टल) कहां,
    `,
    unless: ofRecord,
  },
  {
    for: 'fact',
    weight: 5.5,
    says: said`
      (whats/what is/what was/when is/when was/whens/who is/whos/where is/wheres/which is/do you know) (my/mine),
      my * (is/was) (what/when/who), what time do i, when do i (get/have), who is my,
      mer[aei] ..1-3 (kya/kab/kaun/kahan/kitna/kitni/kitne) ..2 (hai/hain/tha/thi/aat[aie]/milt[aie]),
      mer[aei] ..1-2 (bata~/yaad), (kya/kab/kaun/kahan) (hai/hain/tha) mer[aei],
      मेर[ाेी] ..1-3 (क्या/कब/कौन/कहां/कितना/कितनी/कितने) ..2 (है/हैं/था/थी/आत[ाीे]/मिलत[ाीे]),
      (क्या/कब/कौन/कहां) (है/हैं/था) मेर[ाेी],
    `,
    unless: ofRecord,
  },
]
