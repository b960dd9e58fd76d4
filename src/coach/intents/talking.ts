import { reaching } from '#coach/reach.ts'
import { aboutCoach, agreed, calls, greeting, howAreYou, thanked } from '#coach/small-talk.ts'
import { said, sayings } from '#coach/words/said.ts'
import { asksExpert } from './expert.ts'
import type { Signal } from './signal.ts'

/** Nothing but the one, with any of the others behind it. */
const only = (first: string, ...more: string[]) => new RegExp(`^(?:${first})(?: (?:${more.join('|')}))*$`, 'u')

/** How somebody is, what somebody asks the coach to be, and what no record holds. */
export const talkingSignals: Signal[] = [
  { for: 'hello', weight: 7, says: only(greeting, greeting, calls, howAreYou, sayings`to you`) },
  {
    for: 'hello',
    weight: 7,
    says: only(howAreYou, calls, howAreYou, sayings`aap, tum, you, आप, तुम, hai, है, hain, हैं, aaj, today`),
  },
  {
    for: 'hello',
    weight: 8,
    says: said`^(are)? you there$, (anyone/anybody) there, can you hear me, (sun/sunn) rahe ho, सुन रहे हो`,
  },
  { for: 'hello', weight: 2, says: new RegExp(`^(?:${greeting})(?: |$)`, 'u') },
  {
    for: 'thanks',
    weight: 7,
    says: only(
      `${thanked}|${agreed}`,
      thanked,
      agreed,
      calls,
      sayings`
        a lot, so much, very much, bahut, बहुत, aapka, aapko, आपका, आपको, you, for this, to, तो, ab, अब, i, it,
      `,
    ),
  },
  {
    for: 'thanks',
    weight: 7,
    says: said`
      ^(bahut/बहुत/very/so/many) (bahut/बहुत)? (thanks/shukriya/dhanyavaa?d/badhiya/accha/धन्यवाद/शुक्रिया/बढिया/अच्छा/
        good/nice)~,
    `,
  },
  { for: 'thanks', weight: 5, says: said`(${thanked})` },
  { for: 'chat', weight: 10.5, says: aboutCoach },
  {
    for: 'clock',
    weight: 12,
    says: said`
      (what/whats) (is)? (the)? (time/date/day) (is it)? (now/today/right now)?$, (what/which) (day/date) ..1 (it/today)$,
      (aaj/abhi) (kaun_sa/kya/konsa/kaun sa) (din/vaar/date/tareekh) hai, (kitne/kya) baje? (abhi)? (hai/hain/hue/baj rah~)$, time kya (hai/hua),
      (aaj/abhi) (ki/kya)? (tareekh/date) (kya)? hai,
      आज (की/कौन_सा/क्या/कौन_सी)? (दिन/वार/तारीख) (क्या)? है, (कितने/क्या) बज~ ..1 (हैं/है/रहे),
    `,
  },
  {
    for: 'who',
    weight: 10,
    says: said`
      how old are you, where (are you from/do you live), who are you, what are you, who r you, who is this, (who)? am i (talking/speaking/chatting),
      are you (a /an /the /really /actually /even )*(human/real/robot/bot/ai/person/chat_gpt/gpt~/machine/gemini/
        claude/llm/alexa/siri/someone/program/software/computer/live),
      (whats/what is/tell me) your name, your name, (which/what) (ai/bot/model/llm/app/company) (are/is/made),
      who made you, who (built/created) you, is this (a/an)? (ai/bot/human/real/chatgpt),
      (aap/tum/tu/app) (kaun/kya (ho/hain/cheez)/ho kaun/hain kaun), kaun (ho/hain/hai) (aap/tum/tu/bhai),
      (insaan/robot/bot/ai/chat_gpt/machine/asli/real/human/computer/gpt/gemini) (ho/hain/hai)_(kya/na/ya/aap/tum)?,
      (aapka/tumhara/tera/apka) (naam/name), (aapko/tumhe/tumko) (kisne/kis ne) banaya, kisne banaya, kisse baat,
      (आप/तुम/तू) (कौन/क्या (हो/हैं/चीज)), कौन (हो/हैं) (आप/तुम/तू),
      (इंसान/रोबोट/बॉट/एआई/मशीन/असली/चैटजीपीटी/कंप्यूटर/chatgpt/ai) (हो/हैं/है), (आपका/तुम्हारा/तेरा) नाम,
      (आपको/तुम्हें/तुमको) किसने बनाया, किसने बनाया, किससे बात,
    `,
    unless: said`good for, capable of`,
  },
  {
    for: 'help',
    weight: 9.6,
    says: said`
      how (do/can/to/should) (i/we)? (tick/mark/log) ..4, (tick/mark/log) kaise (kar)~, (टिक/दर्ज) कैसे (कर)~,
      how (do/can/could/to/should/would) (i/we)? (add/create/make/set up/start) (a/an/my/new/another/the)* (habits?/goals?),
      where ..4 (add/create/make) ..2 (habits?/goals?),
      (habit/aadat/goal/lakshya) kaise (add/daal/jod)~, kaise (add/daal/jod)~ ..2 (habit/aadat/goal/lakshya),
      (आदत/लक्ष्य) कैसे (डाल/जोड)~, कैसे (डाल/जोड)~ ..2 (आदत/लक्ष्य),
    `,
  },
  {
    for: 'help',
    weight: 7,
    says: said`
      what (should/can) i ask (you)?, what are you good for, what (all/else)? (can/do/could) (you/u) (all)? do,
      what (all)? can (you/i) (tell/show/ask/give), what (all/else/things)? (can/could/do) you (do/help/offer/answer),
      (what/how) can (i/you) (ask/help/use), what (is/does) this (app/thing/do),
      how (do/can/should/to) (i/we)? (use/work with) (this/it/you/the app/drishti),
      how (does/do) (this/it/you/drishti) (app)? work, what are your (features/skills), (confused/new here), features,
      kya_(kya)? (kar sakt[aei]/madad/help/bata sakt[aei]/puchh? sakt[aei]/poochh? sakt[aei]),
      kaise (use/istemal/chalau/chalate/kaam kart~), use kaise, kaam kaise, madad (kar/chahiye/karo),
      samajh nahi aa raha,
      क्या_(क्या)?_(मेरी )?(कर सक/मदद/बता सक/पूछ सक)~, कैसे (इस्तेमाल/यूज/use/चलाऊं/चलाते/काम कर~), मदद,
      समझ नहीं आ रहा,
    `,
    unless: said`life, zindagi, today, aaj, आज, padhai, पढाई, question, sawaal, सवाल`,
  },
  {
    for: 'help',
    weight: 7,
    says: said`^(please)? (help/help me/help please/madad/madad karo/menu/options/commands/मदद/मदद करो/मदद कीजिए)$`,
  },
  { for: 'help', weight: 3, says: said`help, madad, मदद` },
  {
    for: 'news',
    weight: 8,
    says: said`
      (had/was/is/what) (a/an/such a)? (really/very/so/pretty)? (great/good/awesome/amazing/lovely/nice/best/productive) ..1 (day/week/time/session/class/evening/morning),
      (bahut/so/very/really) (khush/happy), khush (hu/hoon/hun), (बहुत)? खुश (हूं/हुई), went (really/very/so/quite)? well, proud of (myself/me), (feeling/feel) (proud/happy/great/good),
      (got/scored) \d+~, (i)? (cleared/passed/won/cracked/topped) (my/the/it)~ ..3, got (selected/placed/the job/an offer)~,
      (din/aaj) ..2 (accha/acha/badhiya/mast) ..1 (tha/gaya/raha/hai), (mast/badhiya/accha) din, (pass/select) ho (gayi/gaya),
      (दिन/आज) ..2 (अच्छा/बढिया/मस्त) ..1 (था/गया/रहा/है), पास हो (गई/गया),
    `,
    unless: said`what, how, when, did i, kya, kaisa, kab, kyun, क्या, कैसा, कब, क्यों, except, but, jealous, friend, dost, everyone, everybody, they, sab, sabka, सब`,
  },
  {
    for: 'outside',
    weight: 11,
    says: reaching,
    unless: said`how (do/can/should/to) i, should i, what (do/should), kaise, kya bolu~, कैसे`,
  },
  {
    for: 'outside',
    weight: 8,
    says: said`
      difference between, (types/examples/advantages/full form/meaning) of, (give/send) (me)? (\d+/some/a few/more)? (mcqs?/questions/problems/examples) (on/of/for/about) ..+,
      (fix/debug/run/check/correct) ..2 (code/program/error/bug/script), ..1-3 kya hot[aie] hai, kise kehte hain,
      ..1-3 क्या होत[ाीे] है, किसे कहते हैं,
    `,
  },
  {
    for: 'step',
    weight: 9.7,
    says: said`
      (what/whats/what is) ..2 next step, (agla/agli) (kadam/step) ..1 (kya/bata~), (अगला/अगली) (कदम/स्टेप) ..1 (क्या/बता~),
      (which/what/kaun_s[aei]) (subjects?/topics?/chapters?/units?) ..3 (left/remaining/baaki/baki/bach~/pending), (कौन_स[ाेी]) (विषय/टॉपिक/अध्याय) ..3 (बाकी/बच~),
      (whats/what is/tell me/show/give me)? ..2 syllabus ..4, syllabus, पाठ्यक्रम, सिलेबस`,
    unless: said`how, kaise, कैसे, should, complete, finish, khatam, start, manage`,
  },
  {
    for: 'lighten',
    weight: 10,
    says: said`
      (do i deserve/can i/may i/could i/should i/is it (ok/okay/fine) (to/if i)) ..2 (a break/rest/the day off/a day off/take it easy/relax/chill),
      (kya (main)?)? ..3 (aaram/break/chhutti) (kar/le) (sakt~/lu/lun/loon) ..2, (आराम/ब्रेक/छुट्टी) (कर/ले) (सकत~/लूं) ..2,
    `,
    unless: said`habit, goal, from (studies/college), for (a/one/two) (week/month)`,
  },
  {
    for: 'lighten',
    weight: 9,
    says: said`
      (no/dont have/not enough/havent) ..2 time$, (i have)? no time, (dont/do not) have ..3 time, too (much/many things) (for)? today, too much to do,
      (so/very/too) busy (today)?, (time/samay/waqt/टाइम/समय/वक्त) (hi/bilkul/तो/ही)? (nahi/kam/नहीं/कम) ..1 (hai/है)?$, bahut busy (hu/hoon/hun/hai)~,
      (make/keep) (it/today/this/the day/my day/(my/the) plan) ..1 (light/lighter/easy/easier/smaller),
      (plan/hafte/load/bojh/boojh/प्लान/हफ्ते/बोझ) ..2 (halka/kam/हल्का/कम) ..1 (kar/rakh/kaam/कर/रख/काम)~, (aaj/din/ise) ..1 (halka/kam/chhota) (kar/rakh)~,
      (आज/दिन/इसे) ..1 (हल्का/कम/छोटा) (कर/रख)~,
    `,
  },
  {
    for: 'low',
    weight: 7,
    says: said`
      (day/week/month/semester/year) ..1 (was/is/has been) ..1 (rough/tough/hard/awful/terrible/horrible) ..2,
      (rough/tough/awful/terrible/horrible) (day/week/month/semester), (will/i) never (get/be/make/pass/clear/crack/find) ..+, kabhi nahi (hoga/milega/hog[ai]/kar paunga/kar paungi), (exam/paper/test/viva/interview/presentation) ..2 (kharab/bura/bekaar/badly/terribl~/bad),
      (परीक्षा/पेपर/इंटरव्यू) ..2 (खराब/बुरा), jealous, envy~, jalan, जलन, (i)? wast(ed/ing) (my/the/whole/entire/all/so much) ..2, (aaj)? kuch (bhi)? nahi (hua/kiya/padha)$, scold~,
      (ghar/mummy/maa/papa/family) (ki/ke) ..2 yaad, bored, nothing to do, (bore/boring) (ho/lag) rah[ai], bore ho~, (man/mann) ..1 oob~, बोर हो~, ऊब~,
      (i)? hate (my)? (roommate/hostel/college/this/studying/maths?/it)~, annoy~, irritat~, ignore (kiya/kar)~, ignored me,
      (ladai/jhagda) (ho/hui/hua)~, (so/totally/completely) done$, (so/totally) done (with)? (today/for today),
      (friend/friends/she/he/they/girlfriend/boyfriend/roommate) ..2 (isnt/not/wont/stopped/doesnt/arent) ..1 (reply/replying/talk/talking/text/texting/answering/speaking) ..2,
      (dost/woh/wo/bf/gf/bhai/behen/didi/mummy/papa) ..3 (reply/baat) nahi (kar/de)~, (दोस्त/वह/वो/भाई/बहन/दीदी/मम्मी/पापा) ..3 (जवाब/बात) नहीं (कर/दे)~,
      (so/sone) nahi (pa/paya/payi/pau/saka/saki)~, सो नहीं (पा/पाया/पाई/सका/सकी)~,
      i (have)? (lied/been lying) ..+, jhoo?th? bol~, झूठ बोल~,
      (papa/mummy/parents/mom/dad/ghar wale/family) ..2 (kehte/kehti/chahte/chahti/bolte/bolti) ..+, (पापा/मम्मी/घर वाले/माता पिता) ..2 (कहते/कहती/चाहते/चाहती/बोलते/बोलती) ..+,
      my (parents/dad/mom/father/mother/family) ..1 (want/wants/force/forces/forcing/expect/expects/pressure) ..+,
      (i have/i got) (fever/a headache/a cold), (knees?/back/head/leg/stomach/shoulder) ..2 (hurt~/pain~/ach~), bukhar, बुखार,
    `,
  },
  {
    for: 'low',
    weight: 7,
    says: said`
      tired, exhausted, drained, overwhelm(ed/ing)?, stress(ed/ful/ing)?, burn(t/ed)?_out, sad, upset, miserable,
      heartbroken, numb, crying, cried, cry, lonely, alone, worthless, useless, bombed, flunked, yelled, scolded,
      shouted, humiliated, so done with, sick of, hopeless, helpless, failure, loser, ashamed, scared, terrified,
      panic~, anxi(ous/ety), depress(ed/ing), homesick, frustrated, fed up, demotivated, broken, nervous, nerves,
      worried, afraid, dreading, freak~ out, butterflies, restless, on edge, discouraged, disheartened, hurts so much,
      (feel/feeling/felt/feels/feeing/am/im/so/very/bit/really/makes me feel) ((so/very/really/too/a bit))? (low/down/
        bad/dumb/stupid/like (an idiot/a fool/nothing)/lost/stuck/empty/hurt/behind/guilty/awful/terrible/horrible/
        like (crying/quitting/giving up/a failure/shit)),
      cant (cope/focus/do (this/it) any_more/take (it/this)/concentrate/study/sleep/handle), too much, give up,
      giving up, given up, whats wrong with me, i hate (myself/my life/this),
      nothing (works/is working/goes right/helps/is going),
      (boyfriend/girlfriend/partner/bf/gf/he/she) (left/dumped/cheated),
      miss (my)? (home/family/mom/mummy/parents/mother/friends), (i am/im/feel) (so)? (behind/stuck),
      (everyone/everybody/all my friends) ..3 (better/ahead/placed/selected),
      everyone ..5 (except me/but me/ahead/better than me), (except/but) me, ahead of me, not good enough,
      let (everyone/my parents/them) down, breakup, broke up, awful, terrible, horrible, worst day, disaster,
      (parents/papa/mummy/mom/dad/family/boss/teacher) ..4 (fight~/shout~/scold~/yell~/angry/disappointed),
      rough (day/week), bad day, hard day, falling apart, sick, unwell, no energy,
      thak~, thakaan, udaas, pareshan, tension, stress, bojh, dukhi, nirash, akel[aei], dar (lag/raha)~, ghabra~,
      chinta, bechain~, dara hua, dari hui, dar (gaya/gayi), ro(na/ne/ya/yi/raha/rahi/rha),
      (mann?/dil/mood/man) ..3 (nahi/bhaari/bhari/kharab/udaas/off/toot~/dukh~), padhne ka mann nahi,
      haar (gay[ai]/chuk[aei]/maan), himm?at (toot/nahi/haar)~, dimag (kharab/phat/ghoom/kaam nahi), (taane/tane),
      (sunaya/daanta/daant/danta/gussa/ladai/jhagda), bekaar, (mujhse/mere se) (kuch)? nahi hog[ai],
      mujhse nahi ho (raha/pa)~, kuch (bhi)? (accha/theek) nahi, (sab/sabhi/sare/saare/dost) ..3 (aage/nikal)~,
      ghar (ki/ka/walo~) (bahut)? yaad, (main/mai) peeche, sab bekaar, (low/down) feel, breakup,
      kuch nahi ho (raha/sakta), jee nahi, (life/zindagi) ..2 (me/mein/ka/kharab/kya),
      (mann?/dil) (uth/toot/bhar/hat)~, man nahi, (mere/meri) bas (ka/ki) nahi, bura lag,
      थक~, थकान, उदास, परेशान, तनाव, टेंशन, बोझ, दुखी, निराश, अकेल[ाीे], डर (लग/रह/गया/गई)~, घबरा~, बेचैन~, चिंता,
      रो(ना/ने/या/ई/_रहा/_रही), (मन/दिल/मूड) ..3 (नहीं/भारी/खराब/उदास/टूट~/दुख~), हार (गया/गई/चुका/चुकी/मान),
      हिम्मत (टूट/नहीं/हार)~, दिमाग (खराब/फट/काम नहीं), ताने, (डांट/डांटा/गुस्सा/लडाई/झगडा/सुनाया), बेकार,
      (मुझसे/मेरे से) (कुछ)? नहीं (होगा/होगी/हो (रहा/पा~)), कुछ (भी)? (अच्छा/ठीक) नहीं, (सब/सभी/सारे/दोस्त) ..3 आगे,
      घर (की/वालों की) (बहुत)? याद, मैं पीछे, सब बेकार, बीमार, बुरा लग~, मेरे बस (का/की) नहीं, जी नहीं,
      (मन/दिल) (उठ/टूट/भर/हट)~,
    `,
    unless: said`
      when did i, when was i, kab bola, kab kaha, कब कहा, मैं कब, कब उदास, main kab, kab udaas, am i depressed,
      remember, yaad hai,
    `,
  },
  {
    for: 'low',
    weight: 8.5,
    says: said`
      (going to/gonna/ill/i will/i might/might/surely/definitely) ..1 (fail/flunk/mess (it/this) up/screw (it/this) up),
      (fail/fel/barbaad/back) (ho jau/ho jaung/kar dunga/kar dungi/hi ho)~, barbaad ..1 (gay[aei]/raha),
      (फेल/बर्बाद/असफल) हो (जाऊ/जाउ/रह/गय/गई)~,
    `,
    unless: said`will i, kya main, क्या मैं`,
  },
  { for: 'low', weight: 3, says: said`low, down, bad, off, mood, mann?, मन, fail(ed)?, fel, फेल` },
  {
    for: 'motivation',
    weight: 9,
    says: said`
      motivat(e/ion/ing/ional), inspir~, encourage~, pep talk, push me, cheer me~, pump me, hype me,
      (say/tell me) something ..2, give me (a)? (boost/reason/push/kick/strength), need a (push/kick/boost),
      get me going,
      (thodi/thoda)? (himm?at/josh/hausla/hosla/motivation/motivate) (do/dila~/badha~/chahiye/kar~/nahi/hi nahi/dijiye/
        bhar~/na),
      josh, hausla, kuch (bolo/kaho/boliye/kahiye/accha bolo/motivational/sunao), prerna, utsah,
      प्रेरणा, प्रेरित, हौसला, (हिम्मत/जोश) (दो/दिला~/बढा~/चाहिए/दीजिए), मोटिवे~, जोश,
      कुछ (बोलो/कहो/बोलिए/कहिए/सुनाओ), उत्साह,
    `,
  },
  {
    for: 'start',
    weight: 9,
    says: said`
      (how/where) (do/can/should/to/shall/would/could) ..3 (even)? (start/begin/started/starting),
      (cant/cannot/dont know how to/hard to/unable to/not able to/struggling to/help me/trouble/
        difficult to) ..2 (start/started/begin/starting/beginning),
      getting started, first step, keep (staring/putting/delaying/procrastinat~), procrastinat~, how to (start/begin),
      dont know where,
      (kaise/kahan se/kaha se/kis se/kisse/kidhar se) ..2 (shuru/start),
      (shuru/start) ..2 (kaise/kahan se/kaha se/kisse), shuruaa?t, pehla (kadam/step), shuru (hi)? nahi (ho/kar)~,
      (shuru/start) (karu/karun/karna) ..3 (kaise/kahan),
      (कैसे/कहां से/किससे/किधर से) ..2 (शुरू/स्टार्ट), (शुरू/स्टार्ट) ..2 (कैसे/कहां से/किससे), शुरुआत, पहला कदम,
      शुरू (ही)? नहीं (हो/कर), शुरू कहां,
    `,
    unless: said`shuruaat ki thi, new goal`,
  },
  { for: 'start', weight: 3, says: said`start, begin, shuru, शुरू` },
  { for: 'advice', weight: 10, says: asksExpert },
  {
    for: 'outside',
    weight: 10,
    says: said`
      (write/draft/compose/make/generate/give) (me)? ..5 (essay/application/letter/email/poem/story/code/program/
        speech/article/paragraph/song/resume/cv/cover letter/assignment/report on/summary of (?!my|the|this|last|today|yesterday|it)),
      how (tall/old/big/deep/heavy/high) (is/are/was),
      who (is/was/will win/won/invented/discovered/wrote)(?! (my/this/that/doing)),
      what is the (capital/meaning/formula/weather/time/population/price/definition), capital of, prime minister,
      president, weather, joke, translate, solve this, explain (?!my /the plan/this plan/why)\S+,
      (cricket/ipl/match/election/world cup/movie/song/recipe/news),
      how (do/can/to) (i)? (kill/install/fix/code/program/cook/make/build/draw/calculate/convert/download),
      book (me/a/my) *, (order/call) me, recommend, suggest (me)? a (movie/book/song/place/phone),
      (forget/ignore) (your/all/the/my)?_(instructions?/rules?), how much is \d, what is \d,
      \d+ (times/plus/minus/into/(divided|multiplied) by) \d+, will it rain, (rain/weather/temperature) ..2 (tomorrow/today),
      ignore (all /your /previous /the )*(rules?/instructions?/prompts?), system prompt,
      (your/the) (prompt/instructions), jailbreak, pretend (to be/you), act as, tell me about (?!my )\S+,
      (baa?rish/thand/garmi/barf) ..2 (hogi/aayegi/padegi/ho rahi),
      (likh/bana/suna/bata) (do/de/dijiye/ke do/kar do) ..4 (essay/application/letter/email/kavita/kahani/nibandh/code),
      (essay/application/letter/email/kavita/kahani/nibandh/code/chutkula/joke/poem/bhashan/speech/arzi) ..3 (likh/
        bana/suna/de)~,
      kaun (jeet/jit)~, kaise (banat/pakat/bant)~,
      kaise (kill/install/download/fix/code/cook/convert/calculate/hack) ..*,
      (mausam/chunav/cricket/ipl/match/election/film/pradhan mantri),
      (niyam/rules/instructions?) (bhool/bhul/chhod/ignore)~, samjha(o/iye/do),
      (बारिश/ठंड/गर्मी/बर्फ) ..2 (होगी/आएगी/पडेगी/हो रही),
      (निबंध/पत्र/चिट्ठी/आवेदन/कविता/कहानी/कोड/भाषण/चुटकुला/ईमेल/अर्जी/एप्लीकेशन) ..4 (लिख/बना/सुना/दे)~, कौन जीत~,
      (मौसम/चुनाव/क्रिकेट/आईपीएल/मैच/फिल्म/प्रधानमंत्री/राष्ट्रपति/राजधानी), (नियम/निर्देश) (भूल/छोड)~, समझा(ओ/इए/ना),
    `,
    unless: said`my goal, mera goal, (kya/क्या) (badla/बदला)`,
  },
]
