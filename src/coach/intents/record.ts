import { said } from '#coach/words/said.ts'
import type { Signal } from './signal.ts'

/** On which weekday it fails most. */
export const asksWorstDay = said`
  (which/what) (week)?_days? ..6 (worst/hardest/weak~/bad/flunk~/fail~/miss ..1 (most/more/often)/slip~/struggl~/drop~/
    break~/keep missing/keep skipping/usually (miss/skip)),
  (worst/weakest/hardest) (week)?days?, (which/what) (week)?days? do i ..2 (miss/skip),
  when do i (usually/mostly/often) (miss/skip/slip/fail),
  (kis/kaun_s[ae]/kaunse) (din/vaar/day) ..6 (chho+t/chhut/miss/reh/kharab/bigad/gadbad/kam/nahi/bura)~,
  (chho+t/chhut/miss/gadbad)~ ..5 (kis/kaun_s[ae]) din, sabse (kharab/bura/kamzor/kam) din,
  (किस/कौन_सा/कौन_से) (दिन/वार) ..6 (छूट/छुट/मिस/रह/खराब/बिगड/गडबड/कम/नहीं/बुरा)~,
  (छूट/मिस/गडबड)~ ..5 (किस/कौन_से) दिन, सबसे (खराब/बुरा/कमजोर/कम) (दिन/वार),
`

/** Questions about the record: what is due, how it goes, how often, how long, how much. */
export const recordSignals: Signal[] = [
  {
    for: 'due',
    weight: 6,
    says: said`
      any plans (for/on/today/tonight/tomorrow/*day)~, am i free, what(_is/s) (planned/scheduled/there/lined up) ..1 (for/on),
      (what/whats/anything/something/how much/how many) ..4 (due/pending/remaining/left),
      (show/list/tell) (me)? ..2 (tasks?/to_dos?/list/agenda/habits),
      what (all)? (do/should/must) i (still/also)? have (to do/left/pending/on), (to_do/task) list, agenda,
      whats (on/in) (my/the)? (plate/list/plan/schedule), what (is/s/are) (my/the) (tasks?/plan/schedule/habits),
      (aaj/abhi/kal/ab/aur/tonight/today) ..4 (baaki/baki/bacha/bache/bachi/pending/left/due),
      (kya/kitna/kitne/kuch) (kya)? ..2 (baaki/baki/bacha/bache/bachi/pending/reh gaya),
      (aaj/kal/parso/tomorrow/today/raat) ..3 (kya/kya kya/kaunsa/kaun sa) ..2 (karna/karne/karni/padhna/hai/scene/
        plan/schedule/kaam/tasks?),
      (aaj/kal) ..2 (tasks?/list/kaam/scene/schedule/plan/agenda) ..2 (kya/bata~/dikha~), kya karna padega,
      kal (ka/ke/ki/mera/mere) (kya/plan/kaam),
      kya ..+ (aaj/kal/parso) (bhi)? karn[aie] (hai/hain), क्या ..+ (आज/कल/परसों) (भी)? करन[ाीे] (है/हैं),
      (आज/कल/अभी/और/परसों) ..4 (बाकी/बचा/बचे/बची/पेंडिंग), (क्या/कितना/कितने/कुछ) (क्या)? ..2 (बाकी/बचा/बचे/बची),
      (aaj/kal/parso/abhi/ab) ..3 kya (kya)? *n[aei] (hai/hain/hoga/padega/padegi),
      (आज/कल/परसों/अभी/अब) ..3 क्या (क्या)? *(ना/नी/ने) (है/हैं/होगा/पड~),
      (आज/कल/परसों/रात) ..3 क्या (क्या)? ..2 (करना/करने/पढना/है/होगा/काम),
      (आज/कल) (का/के/की) ..2 (काम/लिस्ट/प्लान/शेड्यूल/tasks?),
    `,
    unless: said`
      did, done, kiya, kiye, ho gay[aei], हो गया, हो गई, हो गए, किया, हुआ था, why, kyun, क्यों, exam, deadline, goal,
      लक्ष्य,
    `,
  },
  {
    for: 'due',
    weight: 3,
    says: said`due, pending, remaining, today, to_do, tasks?, baaki, baki, aaj, karna hai, बाकी, आज, करना है`,
  },
  {
    for: 'next',
    weight: 7,
    says: said`
      (what/which (one/task/habit)?) ..2 (should/do/can/shall/must/to) (i)? ..1 (do/start/pick/pick up/begin/take up/
        finish/tackle) (with)? ..1 (now/next/first),
      (what/which) ..2 (should/shall/can/do) i (do/pick up/take up/pick/choose), where should i (put/spend/use),
      (pick/choose/suggest) (one/something/anything) (for me)?, what next, whats next, what now, do first, now what,
      where do i go from here,
      (now/right now/abhi/ab/अभी/अब) (pehle)? (main/mujhe)? (kya/kaun sa/kaun si/konsa) (kaam/task)? (karu~/karoon/
        karein/kare/karna/kar lu/uthau/lu/padhu~),
      kya karu(n)? (now/right now/abhi/ab/अभी/अब/pehle), (aage/pehle/sabse pehle) kya,
      (अब/अभी/आगे/पहले/सबसे पहले) (पहले/मैं/मुझे)? (क्या/कौन सा/कौनसा/कौन सी) (करूं/करें/करना/करू/पढूं/उठाऊं/लूं),
      (आगे/पहले/सबसे पहले) क्या, क्या करूं (अब/अभी/पहले),
    `,
  },
  {
    for: 'next',
    weight: 7,
    says: said`
      how long (will/would) (it/that/this) take, kitna (time/samay) lagega, कितना (समय/टाइम) लगेगा,
      what (can/should/could) i (change/improve/do differently), kya badlu~, क्या बदलूं,
      ^(next/next one/continue/go on/aage/agla)$, ^(अगला/आगे)$,
      what (fits/can fit/can i (fit/squeeze/finish/get done)), (most/more) (important/urgent) ..3,
      what (is/s) (the)? (priority/most important), whats (most)? (important/urgent),
      which (one)? (is/should i) ..3 (first/more behind/most behind),
      should i ..1-7 or ..+, (jau/karu/padhu/jaun/karun) ya ..+, (जाऊं/करूं/पढूं) या ..+,
      sabse (zaroori/jaruri/zaruri/important/pehle), kya (nipta/khatam/pakd/utha)~, kaun_sa (kaam)? (pehle/karu~),
      सबसे (जरूरी/अहम/पहले), क्या (निपटाऊं/निपटा लूं/खत्म करूं/उठाऊं/पकडूं), कौन_सा (काम)? (पहले/करूं),
    `,
    unless: said`kiya, किया, did`,
  },
  {
    for: 'next',
    weight: 5,
    says: said`
      (im/i am/am/main/मैं) (free/khali/खाली), free (till/until/for/hoon/hu/hai), (khali/खाली) (hai/है/hoon/हूं),
      (minutes?/hours?/ghant~/मिनट/घंट~) (free/khali/खाली), (have/got) (\d+/an/half) ..1 (hours?/minutes?),
      kahan lagau, what to do, suggest (me)? (something/a task/what), kya (karu~/karoon), क्या करूं,
      next (task/step/one/thing), अगला काम, agla (kaam/task/step),
    `,
  },
  {
    for: 'how',
    weight: 5,
    says: said`
      how (am/are/is/was/were/did/have/has/far/well/bad/good/regular/consistent/often/many times), hows, progress,
      status, on track, adherence, keeping up, report, summary, recap, rundown, review, performance,
      how do i (do/look/stand), how often, am i (doing/regular/consistent/improving), going (well/ok/okay/fine/good),
      kais[aei] ..3 (chal/raha/rahi/rahe/ja/gaya/gayi/gaye/hua/hui/hai/thi/tha/kar), (kya/ka/ki/ke) haal,
      kitni (baar/dafa/martaba/bar), kitne (baar/din), theek chal, sahi chal, pragati, kais[aei],
      kahan (tak)? pahunch~, lekha, byora,
      कहां (तक)? पहुंच~, कैस[ाीे] ..3 (चल/रहा/रही/रहे/जा/गया/गई/हुआ/हुई/है/था/थी/कर), (क्या/का/की/के) हाल,
      कितनी (बार/दफा), कितने (बार/दिन), ठीक चल, सही चल, लेखा, ब्योरा, ब्यौरा, प्रगति, कैस[ाीे],
    `,
    unless: said`
      how (to/do i start/should i/can i/can you/do you), kaise (karu/karun/kare/karein/shuru/start/use/padhu),
      कैसे (करूं/करें/शुरू),
    `,
  },
  { for: 'how', weight: 2, says: said`how, kaise, कैसे, score, stats, numbers` },
  {
    for: 'streak',
    weight: 7,
    says: said`
      streaks?, in a row, consecutive(ly)?, back to back, without (a)? (break/miss~/gap), lagataa?r, silsila,
      bina (chhode/ruke/gap), लगातार, स्ट्रीक, सिलसिला, बिना (छोडे/रुके/नागा), कडी, kadi,
    `,
  },
  {
    for: 'streak',
    weight: 7,
    says: said`
      longest ..4 (run/stretch/kept/going/did/went/held/spell), (kept/keep) ..1-4 going (the)? longest, best run,
    `,
  },
  {
    for: 'strength',
    weight: 7.5,
    says: said`(strongest/weakest) ..2$, sabse (mazboot/kamzor) ..2$, सबसे (मजबूत/कमजोर) ..2$`,
    unless: said`subjects?, topics?, chapters?, vishay, विषय, streaks?, (week)?days?, din, vaar, दिन, वार`,
  },
  { for: 'streak', weight: 4.5, says: said`sabse lamb[aie], सबसे लंब[ाीे]` },
  {
    for: 'lost',
    weight: 10,
    says: said`
      streaks? ..3 (lost/broken/broke/break/gone/over/dead/reset/ended/alive/safe/intact/saved?),
      when ..5 streaks? ..3 (break/broke/end/stop/lost),
      (lost/lose/losing/broke/break/broken/ruin~/kill~) ..3 (streaks?/silsila/chain),
      (streak/silsila/chain) ..2 (toot/tut/khatam/gayi/gaya/chal[ai] gay[ai]/bach/zinda/reset/zero)~,
      (स्ट्रीक/streak/सिलसिला/कडी/क्रम) ..4 (टूट/खत्म/खतम/गई/गया/बची/बचा/ज़ीरो/जीरो)~,
    `,
    unless: said`longest, best, sabse, सबसे`,
  },
  {
    for: 'missed',
    weight: 6,
    says: said`
      miss(ed/ing)?, how often did i miss, (kitni/kitne) (baar/din/dafa) ..3 (miss/chhoot)~, did i not, i did not,
      left out, fall(en)? behind, slipp?ed, gaps?, didnt (do/go/play/run/read/study), did not (do/go), havent done,
      (which/what/how many) ..3 (skip/skipped),
      chhoot~, chho?d~, miss, naga, gap, (reh/rah) (gay[aei]/gaye),
      nahi (kiya/hua/hui/hue/kari/ki/kar (paya/payi/saka/saki)/ho (paya/payi/saka/saki)/gaya/gayi/padha/padhi),
      छूट~, छोडा, छोडे, छोडी, मिस, नागा, रह (गया/गई/गए),
      नहीं (किया/हुआ/हुई/हुए/की/कर (पाया/पाई/सका/सकी)/हो (पाया/पाई/सका/सकी)/गया/गई/पढा/पढी),
    `,
    unless: said`
      check in, चेक इन, i (really)? miss (home/her/him/my (home/mom/mummy/family/parents/friends)),
      forgot to (tick/log/mark), likhna, log karna, tick karna, mark karna, लिखना, टिक करना, chhod (do/dena/de),
      छोड (दो/देना/दें), chhod(na/ne) (hai/chaht~), chhod diya, छोडना,
    `,
  },
  {
    for: 'missed',
    weight: 9,
    says: asksWorstDay,
  },
  {
    for: 'missed',
    weight: 9,
    says: said`(longest/biggest/lamba/sabse lamba) ..1 (gap/break/naga), सबसे लंब[ाी] ..1 (गैप/अंतर/नागा)`,
  },
  {
    for: 'best',
    weight: 9,
    says: said`
      (which/what) (week)?_days? ..8 (best/works?/good/well/strong~/regular/consistent/better/most/productive/easiest),
      best (week)?days?, best ..3 (what/which) day, (which/what) weekday, when (in the week/do i) ..4 (most/best),
      (most/more) (regular/consistent) ..3 day,
      (kaun_s[ai]/kaun/kis/kaunse) (din/vaar/day) ..8 (acch~/sahi/best/zyada/theek/regular/badhiya/behtar),
      sabse acch?[ai] din, best (din/day), (kaun_s[ai]/kis) (din/day),
      (कौन_सा/किस/कौनसे) (दिन/वार) ..8 (अच्छ~/सही/ज्यादा/ठीक/बेहतर/बढिया), सबसे (अच्छा/बढिया/सही) (दिन/वार),
      (कौन_सा/किस) (दिन/वार),
    `,
    unless: said`
      worst, weakest, flunk~, skip~, miss~, chhut~, छूट~, छुट~, chhoot~, छूटा, छूटी, मिस, नहीं, nahi, exam, paper,
      परीक्षा, due,
    `,
  },
  {
    for: 'strength',
    weight: 8,
    says: said`
      how strong, strength, how (solid/set/formed/deep), (strong/solid/firm/weak) habit,
      (become/turned into/is it) a habit, habit score,
      kitn[iae] (strong/mazb?oo?t/majb?oo?t/pakk[iae]/solid),
      (aadat/habit) ..3 (mazboot/majboot/pakk[iae]/ban (gayi/chuki/rahi)/strong/bani), mazbooti, strength,
      कितन[ीाे] (मजबूत/पक्क[ीाे]/strong), आदत ..3 (मजबूत/पक्क[ीाे]/बनी/बन गई/बन चुकी/बन रही), मजबूती,
    `,
  },
  {
    for: 'deadline',
    weight: 8,
    says: said`
      deadlines?, due dates?, last dates?, over_due,
      (days?/weeks?/months?/time) (are/is/do i have/have i/i have)? (left/remaining/to go), by when, till when,
      (when/what date) ..6 (due/by/finish/end/over/complete), am i (late/behind),
      when (is/are/do) ..2 (exams?/papers?/race/tests?), how long (do i have/till/until/before),
      how (far/many (days/weeks/months)) ..3 (till/until/before/to go/away/left/is/for),
      (exams?/paper/pariksha/race) ..1 kab, kab (hai/hain) (exam/paper/pariksha), kab tak,
      (aakhri/akhri/last) (tareekh/tarikh/date/din),
      kitn[eai] (din/time/samay/hafte/mahine/waqt) ..2 (bach~/baaki/baki/left/hai/reh~), kitne (din/hafte/mahine) (me/mein/baad) ..3 (hai/hain), tareekh kya, date kya,
      kaunsi date, der ho,
      (परीक्षा/पेपर/एग्जाम/रेस) ..1 कब, डेडलाइन, कब तक, (आखिरी/अंतिम) (तारीख/दिन),
      कितन[ेाी] (दिन/समय/वक्त/हफ्ते/महीने) ..2 (बच~/बाकी/रह~/हैं/है), तारीख (कब/क्या), किस तारीख, देर हो,
    `,
    unless: said`when i (finish/complete/do/did/am/was), lagataa?r, लगातार, streak, स्ट्रीक, in a row, (din/hafte/दिन/हफ्ते) (se/से)`,
  },
  {
    for: 'deadline',
    weight: 9,
    says: said`
      (what/which) (is/are) my goals?$, whats my goal$, (show/list/tell) (me)? my goals?$,
      ^mer[aei] (goals?/lakshya) (kya/kaun~) ..2 (hai/hain)$, ^मेर[ाेी] (लक्ष्य/गोल) (क्या/कौन~) ..2 (है/हैं)$,
    `,
  },
  {
    for: 'deadline',
    weight: 8,
    says: said`
      (next/coming/upcoming) (milestone/stage/subgoal/checkpoint),
      (next/coming) (step/target) ..3 (goal/plan/exam/prep),
      (agla/agli) (padaa?v/charan/milestone/pada), (goal/plan/lakshya) (ka/me/mein) ..2 (agla/next) (step/kadam),
      (अगला/अगली) (पडाव/चरण/मील~), (लक्ष्य/प्लान) (का/में) ..2 अगला कदम,
    `,
  },
  {
    for: 'predict',
    weight: 8.5,
    says: said`kais[aei] (jayeg[aei]/jaeg[aei]/hog[aei]/raheg[aei]), कैस[ाेी] (जाएग[ाेी]/होग[ाेी]/रहेग[ाेी]), how will ..3 (go/be)`,
  },
  {
    for: 'predict',
    weight: 8,
    says: said`
      will (i/it/my/we), am i going to,
      (can/could) i (still/really/even)? (pass/crack/clear/win/top/make/finish/get/reach/do/manage/run/qualify/score/
        save/learn),
      chances?, (the/my/what) probability, probability (of/that), odds, predict, (is it/will it be) possible,
      possible for me, do you think (i/ill/i will/i can), make it(?! (\d)), doable, feasible, achievable, (be/get) ready ..1 (for/by/in), realistic,
      (ho/kar/nikal/pass/paas/clear/crack/nikl/lag/mil/bach/pahunch/jud/jod/ban) ..1 (ho)? (ja[uoy]~/jaega/jaegi/
        jayega/jayegi/jaunga/jaungi/pau~/paoon~/payega/payegi/lunga/lungi/lega/legi/sakunga/sakungi),
      (selection/pass/paas/select) hog[ai], mujhse hog[ai], chance, umeed, sambhav, ho payega, ban jau~, kya lagta,
      (हो/कर/निकल/पास/क्लियर/सफल/मिल/लग/बन/जुड/पहुंच) ..1 (हो)? (जाऊं~/जाएगा/जाएगी/जायेगा/जाउंगा/पाऊं~/पाएगा/पाएगी/
        लूंगा/लूंगी/सकूंगा/सकूंगी),
      निकाल (पा/लू)~, चांस, संभावना, उम्मीद, सिलेक्शन (होगा/होगी), मुझसे (होगा/होगी), क्या लगता,
    `,
    unless: said`
      (nahi/नहीं) (ho/kar/हो/कर) ..1 (pay/pau/पाए/पाऊ)~, what will, when will, kab, कब, nahi hoga, नहीं होगा,
      lagta hai (ki)? (mujhse/nahi),
    `,
  },
  {
    for: 'note',
    weight: 9,
    says: said`
      (last/latest/recent/previous/my/the/read/show/prev) ..5 notes?, (last/latest/previous) ..3 check ins?,
      check ins? (notes?/say/said), any notes?, notes? (on/for/of/from/beside/about/with), what did i (note/jot),
      (write/wrote/written/say/said/put) ..3 (last)? check in,
      (aakhri/akhri/pichhl[aei]/last/mera/meri/latest/purana) ..5 (note/notes/check in),
      note(s)? (dikha~/padh~/suna~/kya/bata~/me kya/mein kya), check in (me/mein/par/pe) kya, (kya/kaun sa) note,
      note (kya)? likh~, (pichhli/last) (baar/time) kya likh~,
      (आखिरी/पिछल[ाीे]/अंतिम/मेरा/ताजा) ..5 (नोट/नोट्स/note/चेक इन/check in), नोट (दिखा/पढ/सुना/क्या/बता/में)~,
      चेक इन (में/पर) क्या, (क्या/कौन सा) नोट, नोट (क्या)? लिख~, (पिछली/लास्ट) बार क्या लिख~,
    `,
    unless: said`
      ^(is/are) ..4 in (your/my) notes?, note kar, नोट कर, make a note, note (down/that), note this, (miss/missed) ho, partly, daal do, डाल दो,
    `,
  },
  {
    for: 'note',
    weight: 5,
    says: said`
      what (did/had/have) i (write/note/written/noted), kya likha, क्या लिखा,
      (write/wrote/written/note) (on/for/in/beside), likha tha, लिखा था,
    `,
  },
  {
    for: 'why',
    weight: 6,
    says: said`
      why, how come, (see/whats/what is/what was/is there/any) (the/a/any)? (point/use/purpose/benefit), what for,
      reasons?, worth (it/doing), does ..6 (matter/help), how does it help, what good, why bother,
      kyun, kis_liye, kya (fayda/faayda/matlab/milega/zaroorat/zarurat), se kya (hoga/milta/farak/fark), kis kaam,
      zaroori (kyun/hai kya), wajah kya, kya wajah,
      क्यों, क्यूं, किस_लिए, क्या (फायदा/मतलब/मिलेगा/जरूरत), से क्या (होगा/मिलता/फर्क), किस काम,
      जरूरी (क्यों/है क्या), वजह क्या, क्या वजह,
    `,
    unless: said`why not, kyun nahi, क्यों नहीं, who, when did`,
  },
  {
    for: 'amount',
    weight: 4,
    says: said`how (many/much/far/long), kitn[aei], कितन[ाेी], (?<!a )total, कुल, kul`,
    unless: said`
      how (many/much) (days?/times/weeks?), kitni (baar/der), kitne (din/baar), कितनी (बार/देर), कितने (दिन/बार),
      kitn[iae] (strong/pakk~/mazboot), how far am i, how long (is/was),
    `,
  },
]
