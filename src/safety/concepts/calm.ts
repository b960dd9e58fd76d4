import { type Concept, concept } from './concept.ts'

const of = (name: string, english: string[], hindi: string[]) => concept('calm', name, english, hindi)

/** What borrows the words of danger, or speaks for a day like others. */
export const calmConcepts: Concept[] = [
  of(
    'everyday',
    [
      '(early|late|sunday|saturday|alarm|plants?|garden*|noise|noisy|music|loud|heat|hot|cold weather|weather|rain*|haircut|specs|shoes|dress|paint*|diwali|holi|eid|christmas|abroad|moving to|new city|station|ticket*|jalebi|market|shop*|stall|mall|sale|discount|recharge|salon|commute|strip of|bigger|cheaper|furniture|sofa|fridge|cooler|mosquito*|monkeys?|cricket|dance|sing*|guitar class|volunteer*|tidy|clean*|wash*|hobby|photography|website|internet|from home)',
    ],
    [
      '(garmi|sardi|barish|baarish|jaldi|diwali|holi|eid|mela|dukan|dukaan|bazaar|bazar|station|ticket|tikat|paudha|paudhe|mausam|chhutti|chutti|chhuttiyan|chuttiyan|chuttiya|safar|yatra|dance|naach|gaana gaa*|tayari|taiyari|sawaal|sawal|saval|jawab|integration|sum|topic|naya|nayi|naye|canteen|samosa|jalebi|late|subah jaldi|selfie|machhar|machar|bandar|cooler|pahad|selection|cheeni|doodh|recharge|choke|chauke|chhakka|chakka mara)',
    ],
  ),
  of(
    'laugh',
    [
      '(lol|lmao|rofl|haha*|hehe*|xd|kidding|joking|jk|joke|jokes|funny|laugh*|meme*|emoji|sarcas*|literally|dramatic|drama queen)',
    ],
    ['(haha*|hehe*|has has|hans hans|hansi|hasi|mazak|majak|joke|jok|lol|mazedaar|chutkula)'],
  ),
  of(
    'story',
    [
      '(film*|movie*|novel*|song*|lyrics|series|episode|season|netflix|anime|manga|book|chapter|poem*|poetry|story|character*|hero|villain|plot|scene|drama|serial|documentary|podcast|author|actor|trailer|quote|fiction|ghazal|theatre|reel|album)',
    ],
    [
      '(film*|kahani|upanyas|gana|gaana|gane|gaane|kavita|natak|serial|movie|picture|episode|kitab|kitaab|novel|series|shayari|sher|ghazal|hero|villain|kirdar|paatra|dialogue|lekhak)',
    ],
  ),
  of(
    'lesson',
    [
      '(syllabus|class|lecture|lesson|essay|assignment*|homework|seminar|workshop|poster|research|thesis|debate|quiz|psychology|sociology|biology|chemistry|physics|maths?|history|pharmac*|ncert|notes|lab|experiment|project|presentation|case study|viva|awareness|campaign|news|newspaper|article|report|statistics|data|law|act|section|bill|court|judg*ment|policy|editorial)',
    ],
    [
      '(nibandh|lekh|path|paath|adhyay|chapter|syllabus|class|itihas|vigyan|ganit|prashn|prayog|seminar|poster|khabar|akhbar|kanoon|samachar|news|rally|homework|project|lab|assignment|notes|viva|practical)',
    ],
  ),
  of(
    'game',
    [
      '(game*|gaming|gta|pubg|bgmi|minecraft|valorant|elden|fifa|chess|ludo|boss|level|respawn*|match|cricket|football|badminton|team|wicket*|innings|scored|tournament|practice|kabaddi|marathon|gym|squats?|workout|leg day|training|trek*|cycling|yoga|lift*|bulk*|protein)',
    ],
    [
      '(game|khel|khela|match|cricket|pubg|bgmi|ludo|chess|shatranj|team|wicket|run|gym|kasrat|daud|yoga|yog|maidan|jeet*|free ?fire|boss)',
    ],
  ),
  of(
    'food',
    [
      '(recipe|cook*|bake|baking|onion*|tomato*|potato*|vegetable*|salad|cake|curry|dal|paneer|biryani|maggi|momos|ice ?cream|chutney|masala|butter|dough|garnish|oven|kitchen)',
    ],
    [
      '(sabzi|sabji|pyaz|pyaaz|tamatar|aloo|dal|roti bana*|khana bana*|pakana|pakaya|biryani|maggi|masala|chutney|paneer|halwa|kheer|rasoi|cake|chai)',
    ],
  ),
  of(
    'fast-and-care',
    [
      '(fast|fasting|ekadashi|navratri|ramadan|ramzan|roza|iftar|lent|vrat|karwa|shivratri|upvas|doctor|dietitian|nutritionist|trainer|physio*|surgery|fever|flu|food poisoning|travel sick*|motion|stomach bug|jaundice|dentist|blood (test|report|donation|group|pressure)|vaccin*|prescri*|pharmacy|vitamin*|check ?up|allerg*)',
    ],
    [
      '(vrat|upvas|upwas|navratri|roza|roja|iftar|ramzan|ekadashi|shivratri|doctor|daktar|bukhar|jukaam|khansi|dengue|typhoid|jaanch|janch|trainer|dietician|vitamin|blood)',
    ],
  ),
  of(
    'study-or-work',
    [
      '(exam*|test|tests|semester|submission|deadline*|revision|revise|mock*|paper|viva|internals?|internship|interview|placements?|office|meeting|client|manager|resume|coding|code|bug|server|python|process|linux|laptop|wifi|phone|battery|screen time|insta*|subscription|attendance|library|timetable|schedule|pomodoro|alarm|commute|traffic|bus pass|rent|chores?|laundry)',
    ],
    [
      '(exam*|pariksha|test|semester|deadline|revision|mock|paper|office|meeting|interview|coding|laptop|wifi|phone|battery|reel*|insta*|attendance|library|timetable|alarm|traffic|kapde dho*|jhadu|safai|padhai|padh*|office|naukri ka form|form)',
    ],
  ),
  of(
    'good',
    [
      '(happy|glad|grateful|thankful|proud of|love(d)? (it|this|that|my|the)|best part|fun|enjoy*|excited|awesome|great|good (day|night|morning|mood|talk|sleep)|better (now|today|after|than|tomorrow|already)|felt better|feeling better|feel better|helps? (a lot|me)|helped|smiled|made (tea|chai|kheer|me smile)|supportive|cheer*|celebrat*|birthday|party|trip|picnic|fest|festival|wedding|congrat*|lovely|sweet|cute|beautiful|yay|hopeful|looking forward|hugged|so proud)',
    ],
    [
      '(khush|khushi|maza|maja|mazaa|accha laga|acha laga|achha laga|achi lagti|badhiya|mast|shandar|dhanyavad|shukriya|party|tyohar|tyohaar|shaadi me nach*|picnic|ghoom*|ghumne|trip|birthday|janamdin|pyaara|pyara|sundar|proud|garv|support|madad ki|hans)',
    ],
  ),
  of(
    'tomorrow',
    [
      '(tomorrow i (will|am going)|will (try|start|sleep|go|call|do|study|plan|revise|write|talk|begin|practi*|walk|rest)|next (week|time|semester|month|year|test|attempt|match|paper)|kal se|from tomorrow|try again|plan (for|to)|need a break|after the (break|exam*|match|class)|this weekend|weekend|early tonight|will be fine|it is okay|moving on|we move|no reason|maybe (weather|hormones|tired)|coffee|chai|nap|walk|music|journal*|breath*)',
    ],
    [
      'kal se',
      '(kal|agle|agli|phir se|fir se) .. (karunga|karungi|shuru|start|try|koshish|padh*|jaunga|jaungi|hafte|baar|semester|uthunga)',
      '(thoda|thodi) (aaram|araam|break|mood|udas|thak*)',
      'mood (off|kharab|thik)',
      '(koi baat nahi|chalega|sab theek hai|theek ho jayega|thik ho jayega|so jata|so jati|sone ja*|so jaunga|so jaungi)',
    ],
  ),
  of(
    'past',
    [
      '(used to|years ago|long ago|back then|in the past|recovered|recovery|clean for|sober|therapy helped|therapist|counsell?or|got help|since then|no longer feel|not (suicidal|thinking of)|survivor|overcame|stopped (cutting|purging) .. (years|months))',
    ],
    [
      '(pehle|kabhi) .. (tha|thi) .. (ab|lekin ab)',
      '(saal|sal) (pehle|pahle)',
      'ab .. (theek|thik|khush|accha|acha) (hu|hun|hoon|hai)',
      '(therapy|counselor|counsellor|ilaj) se',
    ],
  ),
  of(
    'not-so',
    [
      'not (in a bad way|suicidal|literally|serious*|that bad|going to|like that)',
      '(figure of speech|just venting|needed to vent|vent|nothing serious|do not worry|no big deal|i am (fine|okay|ok|good|safe))',
    ],
    ['(galat mat samajh*|aise hi|waise hi|bas aise|chinta mat|serious nahi|kuch khaas nahi)'],
  ),
]
