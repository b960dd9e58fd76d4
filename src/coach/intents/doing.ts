import { said, sayings } from '#coach/words/said.ts'
import type { Signal } from './signal.ts'

/** What somebody says they did, when they say it as news and not as a question. */
const didWords = said`
  (i/ive/i have/just/already/also/actually/finally/all) ..1 (did/done/finished/completed/complete/ticked/ran/read/
    studied/walked/solved/played/practi[sc]ed/went/wrote/meditated/slept/drank/saved/revised/attended/cooked/called/
    swam/cycled/danced/watched),
  (did/done/finished/completed/ran/solved/played/walked/revised/meditated/practi[sc]ed/wrote/noted/logged/slept/drank/
    jogged/cycled/studied/called/attended) (my/the/with/for/a/an/some/all/it/\d+/to/home/at/on time/today),
  (done/finished/completed) (with)?$,
  ^(all )?(done/finished/completed/practi[sc]ed/studied/revised/meditated/had/smoked/went/cooked/ran/solved/played/
    walked/drank/slept/wrote/read) ..+,
  (is/are/was/got) (done/complete/finished), happened,
  (?<!nahi )(?<!na )(ho/kar/padh/ja) (pay[aei]/sak[aei]),
  (baja/seekh/nahaa?/bol/gaa/naach/chal) (li/liya/liye/diya/di/chuk[aei]/gaya/gayi), ho_ga?ya,
  ho (aay[ai]/aaye/gay[ai]/gaye/chuk[aei]),
  (kar/padh/likh/bana/pi/khel/daud/bhaag/so/uth/nipta/suna/dekh/kha/nikal/bhar/bacha/laga/de) (li/liya/liye/lia/diya/
    di/chuk[aei]/gaya/gayi/aaya/aayi),
  (kiya/kari/padha/padhi/daud[ai]/bhaag[ai]/khel[ai]/bajay[ai]/likh[ai]/soy[ai]/chal[ai]/piya/pi/gay[ai]/utha/uthi/
    bachaye/diya/di/sikha/hua/hui) (tha/thi/the/aaj/maine/hai/hoon/hu),
  khatam, poora (hua/kiya), pura (hua/kiya),
  (aaj/maine/abhi/subah/kal) ..6 (kiya/kari/padha/padhi/dauda/daudi/bhaaga/bhaagi/khela/kheli/bajaya/likha/gaya/gayi/
    piya/chala/chali/nipta diya),
  हो (गया/गई/गयी/गए/चुका/चुकी),
  (कर/पढ/लिख/बना/पी/खेल/दौड/भाग/सो/उठ/निपटा/भर/बचा/लगा/दे) (लिया/ली/लिए/दिया/दी/चुका/चुकी/गया/गई/आया/आई),
  पूरा (किया/हुआ), पूरी (की/हुई), (?<!नहीं )(?<!ना )(हो/कर/पढ/जा) (पाया/पाई/पाए/सका/सकी/सके),
  (बजा/सीख/सुन/देख/धो/नहा/खा/बोल/गा/नाच/चल) (लिया/ली/लिए/दिया/दी/चुका/चुकी), खत्म (किया/हुआ/कर ~),
  (किया/की/पढा/पढी/दौडा/दौडी/भागा/भागी/खेला/खेली/बजाया/लिखा/सोया/सोई/चला/चली/पिया/गया/गई/उठा/उठी/बचाए) (था/थी/है/हूं/
    आज/मैंने),
  (आज/मैंने/अभी/सुबह) ..6 (किया/की(?= (थी/है/हैं/मैंने/हूं)/$)/पढा/पढी/दौडा/दौडी/खेला/खेली/बजाया/लिखा/गया/गई/पिया/चला/
    चली),
`

/** Asking to have it recorded, or having forgotten to. */
const logWords = said`
  log (it/this/that/my/a/the/\d+), (mark/tick/count/add/record/note) (it/this/that/the/my/as/off/yoga), mark, log,
  forgot to (tick/log/mark/note/enter/add), didnt (tick/log/mark), put (it/that) (in/down),
  (tick/mark/log/note/likh/add/count/record/update) (kar (do/dena/lo/de/dijiye)/do/dena/lo/laga do),
  (tick/likh/log/mark/note)(na)? (karna)? (bhool/reh/rah)~, laga do, daal do, chadha do,
  (टिक/मार्क/लॉग/नोट/दर्ज/जोड/अपडेट) (कर (दो/देना/लो/दें/दीजिए)/दो), लिख (दो/देना/लो/दीजिए),
  (लिखना/टिक करना/टिक/दर्ज करना/मार्क करना) (भूल/रह)~, लगा दो,
`

/** Said to oneself for tomorrow: a vow, and no goal of its own. */
const vowed = sayings`pakka, pakki, promise, kasam, for sure, definitely, पक्का, पक्की, कसम, वादा`

/** A question that only looks like news: "did I …", "what did I …", "… kiya tha kya". */
const asks = sayings`
  (maine/mene/मैंने) ..1 (kya/क्या), what, why, when, which, how, have i, did i, should, was i, do i, where, who,
  kya kya, kyun, kab, kitn[aei], kais[aei], kaun, kahan, क्या क्या, क्यों, कब, कितन[ाेी], कैस[ाीे], कौन, कहां,
`

/** Things that somebody tells or asks to have done: each ends in an offer. */
export const doingSignals: Signal[] = [
  {
    for: 'did',
    weight: 6,
    says: didWords,
    unless: said`${asks}, done with (everything/life/this/it all/all this/people), (so/totally/completely) done, * ho (jata/jati/jaate) (hai/hain)`,
  },
  {
    for: 'did',
    weight: 4,
    says: logWords,
    unless: said`
      essay, application, letter, email, nibandh, निबंध, kavita, poem, ki main, कि मैं, goal, लक्ष्य, plan,
    `,
  },
  {
    for: 'skip',
    weight: 8,
    says: said`
      skip(ping)?, cancel, not going ..4 (today/tonight/tomorrow), too (sick/tired/busy/late/weak/unwell) (for/to) ..1-4,
      no (time/energy) for ..1-4, (is not/isnt/not) (happening/gonna happen/possible),
      (wont/will not/not going to) be able ..*,
      (cant/wont/couldnt/will not/not going to/not able to/unable to) ..4 (today/tonight/tomorrow),
      (cant/wont/not able to/unable to) (do/run/go/make/play/study/read/practi[sc]e/attend/walk/dance),
      (so/there is/theres)? no ..1-3 (today/tonight/tomorrow), (rest/off) day, day off,
      (taking/need/want/take) ..3 (break/off/rest) ..3, let me off, excuse me from, not (today/tonight),
      leave (it/out), give (it/*) a miss,
      skip, (aaj/kal/abhi/raat) ..5 (nahi/na) (ho/kar/hog[ai]/karung[ai]/jaung[ai]/ho/kar)_(pay~/pau~/sak~)?,
      nahi ho pay~, nahi (kar/ja/aa/khel/daud/padh) (pau~/paoon~/sak~/rah~), chhod (do/dena/de/dijiye/deta/deti),
      (rehne/rahne) (do/de/dijiye), chhutti, aaram (karna/karunga/karungi/chahiye), rest (le/lena/karna/day),
      chhodn[ai] (pad/ho)eg[ai], nahi karung[ai], nahi jaung[ai], nahi hog[ai],
      स्किप, (आज/कल/अभी/रात) ..5 (नहीं/ना) (हो/कर/होगा/होगी/करूंगा/करूंगी/जाऊंगा/जाऊंगी)_(पाए~/पाऊ~/सक~)?,
      नहीं हो (पाए~/सके~), नहीं ..1 (पाऊंगा/पाऊंगी/पाएंगे/पाउंगा/पाउंगी), (छोडनी/छोडना) (पडेगी/पडेगा/होगा/होगी),
      नहीं (कर/जा/आ) (पाऊं~/सक~/रह~), छोड (दो/देना/दें/दीजिए/देता/देती), रहने (दो/दें/दीजिए), छुट्टी,
      आराम (करना/करूंगा/करूंगी/चाहिए), नहीं (करूंगा/करूंगी/होगी/होगा/जाऊंगा/जाऊंगी),
    `,
    unless: said`
      which, did i skip, how many, may i skip, (kab/kitn[aei]/कब/कितन[ाेी]) ..1, mujhse, मुझसे, lagta, लगता, smoking,
      cigarette,
    `,
  },
  {
    for: 'move',
    weight: 9,
    says: said`
      reschedul~, move, shift, (put/keep/do) ..6 on (monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow) (instead)?$, postpone, prepone, push ..1-3 (back/to/till), instead of, (on/to/by) * instead, swap,
      another day, change (the/my)? (plan/schedule/time/day/days/date), replan,
      (can/could/shall/ill/i will/let me/lets) (i/we)? (please)? (do/have/take) ..1-6 (on */tomorrow),
      shift, reschedule, postpone, badal~, aage (badha/kar/khiska/sarka)~, taal (do/du/de/dein/sakte/na),
      (ki jagah/ke bajay/ke badle), khiska~, kal kar (lu/loon/lunga/lungi/le/du/dunga/lete),
      (ko/pe/par) (kar/de/le/rakh/daal) (lu/loon/lunga/lungi/du/doon/dunga/do/dein/sakte/sakta/sakti/de/dijiye/lein/le),
      शिफ्ट, रीशेड्यूल, बदल~, आगे (बढा/कर/खिसका/सरका)~, टाल ~, टाल~, की जगह, के बजाय, के बदले, खिसका~,
      कल कर (लूं/लूंगा/लूंगी/लें/दूं/दें),
      (को/पर/पे) (कर/दे/ले/रख/डाल) (लूं/लूंगा/लूंगी/दूं/दूंगा/दो/दें/सकते/सकता/सकती/दीजिए/लें),
    `,
    unless: said`who are, badal gaya, likh, लिख`,
  },
  {
    for: 'plan-goal',
    weight: 9.5,
    says: said`
      (add/create/make/start) ..2 habits?, new habit, (nayi/naya/ek) ..1 (habit/aadat) (bana/jod/add/daal)~, (नई/एक) ..1 आदत (बना/जोड/डाल)~,
    `,
    unless: said`how, kaise, कैसे`,
  },
  {
    for: 'plan-goal',
    weight: 9,
    says: said`
      (new/another/add a/set a/create a/make a/start a) ..1 (goals?/target/resolution),
      (make/create/build/give/need/want/prepare) (me)? (a/an/the) ..3 plan, plan (for/to/out) (me/my/learn~/*ing),
      help me (plan/prepare for/learn/quit),
      (i want/i wanna/want/i would like/id like/i have/planning/i plan/my goal is/i need/aim/i am going/
        i aim) to (learn/crack/clear/lose/gain/save/quit/stop/read/run/finish/build/get/prepare/improve/write/become/
        master/start/complete/pass/wake/sleep/earn/reduce/publish/score),
      (naya/nayi/nya/ek/ek naya/koi naya) (goal/lakshya/target), plan (bana/banao/banado/banaiye/chahiye/de)~,
      goal (bana/set/daal/add/rakh)~,
      (seekhna/sikhna/karna/chhodna/padhna/ghatana/kam karna/badhana/bachana/jodna/nikalna/nikaalna/dena/likhna/banna/
        daudna/uthna) (chaht[aie]/chahata) (hoon/hu/hai/hun)?,
      mujhe ..6 (seekhna/sikhna/seekhni/sikhni/chhodna/chhodni/ghatana/bachana/bachane/nikalna) (hai/hain)?,
      (seekhn[ai]/sikhn[ai]) (hai/chaht[ai]),
      (नया/नयी/नई/एक/एक नया) (लक्ष्य/गोल/goal/टारगेट), (प्लान/योजना/plan) (बना/बनाओ/बनाइए/चाहिए/दे)~,
      लक्ष्य (बना/जोड/रख/सेट)~,
      (सीखना/करना/छोडना/पढना/घटाना/बढाना/बचाना/जोडना/निकालना/देना/लिखना/बनना/दौडना/उठना/सीखनी/करनी) (चाहता/
        चाहती) (हूं)?,
      (सीखना/सीखनी) (है/हैं/चाहता/चाहती), मुझे ..6 (सीखना/सीखनी/छोडना/छोडनी/घटाना/बचाना/बचाने/निकालना) (है/हैं)?,
      mujhe (roz/rozana/har din/(har)? hafte ..3) ..4 *n[ai] hai$, ^mujhe ..4 aadat ..1 (banani/daalni/dalni) hai$,
      मुझे (रोज/रोजाना/हर दिन/(हर)? हफ्ते ..3) ..4 *न[ाी] है$, ^मुझे ..4 आदत ..1 (बनानी/डालनी) है$,
    `,
    unless: said`
      check in, चेक इन, why, kyun, क्यों, chhod diya, replan, badal~, बदल~, (going to/have to/need to) ..4 (today/tonight/now)$, just want to, all day, sleep (forever/now), disappear, quit (everything/it all),
    `,
  },
  {
    for: 'plan-goal',
    weight: 7,
    says: said`
      (from (now/tomorrow/monday)/every_day/daily) ..3 (i will/ill/i want to/im going to/i am going to),
      (i will/ill/i want to) ..1-6 (every_day/daily/from (now/tomorrow/monday)),
      (kal/aaj/ab/somvaar/monday) se ..5 (roz/rozana/daily)? ..4 *(ungi/unga/oongi/oonga),
      roz ..1-5 *(ungi/unga/oongi/oonga),
      (कल/आज/अब/सोमवार) से ..8 *(ूंगी/ूंगा/ऊंगा/ऊंगी), (रोज/रोजाना/हर दिन) ..1-5 *(ूंगी/ूंगा/ऊंगा/ऊंगी),
    `,
    unless: said`nahi, नहीं, kya main, क्या मैं, will i, ${vowed}`,
  },
  {
    for: 'due',
    weight: 7,
    says: said`
      (kal/tomorrow) (se)? ..3 (${vowed}) ..4, (${vowed}) ..4 (kal/tomorrow) ..3, कल (से)? ..3 (${vowed}) ..4,
    `,
    unless: said`exam, paper, test, nahi, not, परीक्षा, नहीं`,
  },
  {
    for: 'plan-goal',
    weight: 7,
    says: said`^(new/naya/nayi/नया/नई)? (goal/lakshya/target/लक्ष्य/resolution) (?!ka/ke/ki/का/के/की/kya/kaisa/kab)~`,
  },
  {
    for: 'check-in',
    weight: 9,
    says: said`check in, check ins, checked in, checking in, चेक इन, चेकइन, चैक इन`,
    unless: said`
      (last/latest/previous/pichhl~/aakhri/पिछल[ाेी]/आखिरी) ..4 (check in/चेक इन/चेकइन), check in (note/me/mein/par),
      चेक इन (में/पर) क्या, what, kya likha, क्या लिखा, क्या था, kya tha,
    `,
  },
  {
    for: 'remember',
    weight: 10,
    says: said`
      ^(please)? (note/नोट)(?! ((on/of/for/from/with/kya/dikha~/padh~/suna~/me/mein/क्या/दिखा~/पढ~/में/sunao/batao)(_/$))),
      ^(please /coach )?remember(?! ((when/what/how/me/the time))), (please)? remember (that/this/to/my/i/the/im/its),
      remind me that, keep in mind, (make a)? note (that/down/this/it/to self), make a note, save this, dont forget,
      store this, memori[sz]e,
      yaad (rakh/rakhna/rakho/rakhiye/rakhiyega/rakhein/kar lo)~, note kar (lo/lena/le/lijiye/ke rakh~),
      (mat/na) bhool~, dhyan (rakhna/rahe/rakho/rakhiye) (ki/ke), ^dhyan (rahe/rakhna/rakhiye),
      (note/yaad) (karwana/karvana/karana/karna/rakhwana) hai, dimag me rakh~, (bhool/bhul)na mat,
      याद (रख/कर लो)~, (नोट/याद) (करवा/करा/कर/रखवा)ना है, नोट कर (लो/लेना/लें/लीजिए/के), (मत/न) भूल~, भूलना मत,
      ध्यान (रखना/रहे/रखो/रखिए) (कि/के), ^ध्यान (रहे/रखना/रखिए), दिमाग में रख~,
    `,
    unless: said`do you remember, kya yaad, क्या याद, remember (when/what/how), yaad hai, याद है, forgot`,
  },
]
