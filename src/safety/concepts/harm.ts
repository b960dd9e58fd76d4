import { type Concept, concept } from './concept.ts'

const abuse = (name: string, english: string[], hindi: string[]) => concept('abuse', name, english, hindi)
const danger = (name: string, english: string[], hindi: string[]) => concept('danger', name, english, hindi)

/** What is spoken of by who is hurt by another. */
export const harmConcepts: Concept[] = [
  abuse(
    'someone-near',
    [
      '(father|dad|appa|stepfather|stepdad|stepmother|stepmom|mother|mom|uncle|aunt|aunty|cousin|brother|grandfather|husband|wife|bf|ex|partner|fiance|in laws|mother in law|father in law|teacher|sir|professor|guide|hod|warden|coach|tutor|tuition|boss|manager|senior|seniors|landlord|neighbou?r|driver|priest|baba|pandit|maulvi|roommates?|he|they|man|men|guy|boys|relative|family)',
    ],
    [
      '(papa|pita|pitaji|baap|mummy|maa|chacha|tau|mama|mausa|fufa|phupha|jija|jeeja|dada|bhai|bhaiya|cousin|pati|husband|sasural|sasur|saas|nanad|devar|jeth|sir|teacher|master|masterji|guruji|principal|warden|boss|malik|senior|seniors|uncle|ankal|padosi|driver|baba|pandit|maulvi|sautela|sauteli|bf|ex|boyfriend|ladka|ladke|aadmi|admi|log|gharwale|ghar wale)',
    ],
  ),
  abuse(
    'violence',
    [
      '(hit|hits|hitting|beat|beats|beating|beaten|slap*|kick*|punch*|thrash*|choke|chokes|choked|choking|strangl*|burnt|burned|burns|whip*|belt|stick|shov*|push* me|drag*|twist*|bruise*|black eye|smash*|threw|throws|broke|breaks|violent|violence|abus*|tortur*|assault*|physical with|hurts? (me|us|my mom|my mother|her)|raise* (his|her) hand|marks on my|cigarette*|locks? me|lock me)',
      '(the mixer|plates?|door|walls?|phone|glass|bottle|iron rod|cooker) .. (on|at|over) (me|us|mom|her|my)',
    ],
    [
      '(maar*|peet*|pit|pita|pitai|pitayi|peeta|thappad*|thappar*|tamacha|chamat|laat|mukka|belt|danda|lathi|chappal|jala*|jalaya|ghaseet*|dhakka|dhakke|gala daba*|baal (kheench*|pakad*)|haath utha*|hath utha*|neel|zulm|julm|marpeet|maarpeet|pratadit|satata|satate|sataya|torture|todta|toda|phenk*|fenk*)',
      '(nikal (denge|dega|diya|dia)|ghar se nikal*|mitti ka tel|petrol|kerosene|garam (pani|tel|chimta)|sharab|daru|daaru|nashe|peete|pee ke|pi ke)',
    ],
  ),
  abuse(
    'fear',
    [
      '(scared|afraid|terrified|frightened|fear|fears|petrified|dread|shake|shaking|shiver*|tremble*|trembling|flinch*|freeze|froze|frozen|stomach (drops|turns|knots|sinks)|heart (races|pounds|stops|sinks)|eggshells|go quiet|goes quiet|hide|hiding|hid|lock (my|the) (door|room)|sleep with .. door|pretend* to (be asleep|sleep)|unsafe|not safe|uncomfortable|disgusting|gross|dirty|weird|creepy|do not want to (go|see|meet|be)|want to run|run away|escape|footsteps|nightmares?)',
    ],
    [
      '(dar|darr|dari|dara|darti|darta|dare|khauf|ghabra*|kaanp*|kamp*|kanp*|sehm*|saham*|seham*|chhup*|chup*|surakshit|safe|ghin|ganda|gandi|ajeeb|ajib|bhaag*|bhag*|jaana nahi|jana nahi|kundi)',
    ],
  ),
  abuse(
    'sexual',
    [
      '(touch*|grop*|fondl*|rub|rubs|rubbed|rubbing|molest*|rape*|raping|kiss*|lap|sit on his|bra|skirt|clothes|undress*|strip*|naked|nude*|chest|breasts?|thigh*|private (parts?|area)|body|bath*|changing|sex*|hotel|oyo|bed|massage|hug|hugs|hugged|special (class|attention|treatment|friend|game)|favou?rs?|close to me|presses|pressed|stares? at|consent|forced himself|without my (permission|consent|wanting)|said no|did not stop|dirty (jokes|videos|talk|messages|pictures))',
      '(wear something|two layers|two salwars|what i wear|come to (my|his|the) (flat|place|house|room|home)|his flat|in the evening|meet (me|him) (alone|at)|friendly with him|sends everyone|send everyone|price at night|pay at night|our game|chocolates?|shows? me (videos|pictures|dirty))',
    ],
    [
      '(chhu|chhuta|chhute|chhua|chhuna|chhune|chhoone|chhue|chedta|chhed*|ched*|rape|balatkar|galat (tarike se (chhu*|pakad*|haath*)|jagah|kaam (kiya|kia|karta|karte|karne)|harkat*|nazar|najar|cheez*|chij*)|gandi|gande|ganda|kapde (utar*|utaar*|khol*|kholne)|kapde|nangi|nanga|nange|chaati|chati|seene|god me|godi|nahate|nahati|badan|shareer|sharir|sarir|jism|hotel|oyo|bistar|sex|chumma|chipak*|dabata|dabaya|dabaye|ghoor*|ghur*|zabardasti|jabardasti|najar|nazar)',
      '(chocolate|toffee|tofi) .. (chhat|kamre|le ja*|bula*|akele)',
      'hamara (khel|raaz|secret)',
      '(flat|ghar|room|hotel|cabin) .. (aa|aao|aaja|bula*)',
    ],
  ),
  abuse(
    'alone-with',
    [
      '(alone with|when (it is only|i am alone|no one|nobody|everyone|mom|my mother|my parents)|only me|just (me|us|the two)|locks? the door|closed? the door|comes? (to|in|into) my (room|bed)|my room at night|(his|the) (room|cabin|house|car|staffroom|office|chamber) (alone|after)|at night|after (class|school|tuition|hours|everyone)|stay back|in the dark)',
    ],
    [
      '(akele|akeli|akela) .. (me|bula*|ghar|kamre|room|hota|hoti|cabin)',
      'jab .. (ghar (pe|par|me)) .. (koi|nahi)',
      'koi (nahi) (hota|tha)',
      '(kamre|room|cabin|staffroom|bistar|bed) .. (bula*|aa*|ghus*|le ja*|band)',
      'darwaza .. (band|lock|kundi)',
      '(raat|rat) .. (kamre|room|bistar|paas|pass)',
    ],
  ),
  abuse(
    'hush',
    [
      '(our (little )?secret|secret|do not tell|not to tell|told me not|tell anyone|tell no ?one|nobody will believe|no one (will|would) believe|does not believe|did not believe|not believe me|if i (tell|told|say|refuse|complain|speak|leave|block|break)|or else|otherwise (he|they|she)|ruin my|threat*|warn*|silence|quiet about|keep quiet|swear)',
    ],
    [
      '(kisi ko|kisiko|mummy ko|ghar pe) .. (mat|na|nahi) (bata*|bol*|kehna|kahna)',
      'kisi ko (bata*|bola|kaha) (to|toh)',
      '(bataya|boli|bola|kaha) .. (to|toh) .. (maar|jaan|barbad|fail|dunga|dega|denge)',
      '(dhamki|dhamka*|dhamaki|warna|varna|nahi to|nahi toh|nahin to|chup rah*|yakeen nahi|yakin nahi|badnam*|badnaam*|izzat|ijjat|raaz)',
    ],
  ),
  abuse(
    'image',
    [
      '(photo*|pictures?|video*|screenshot*|screen recording|recording|clips?|nudes?|chats?|morph*|edited|deepfake|webcam|video call)',
    ],
    ['(foto|photo*|video*|vidio|tasveer|tasvir|tasveere|screenshot*|chat|chats|recording|clip|nude*|morph|edit)'],
  ),
  abuse(
    'blackmail',
    [
      '(blackmail*|leak*|viral|post (it|them|my)|upload*|expose*|sextort*|send (it|them) to|show (it|them|my)|share (it|them|my)|whole (college|family|class|school) .. (see|know)|will see|everyone will (see|know)|pay (him|them|up)|demand*|asking for money|wants? money|transfer money|meet him|send more|unless i|or (he|they) will|or my)',
      '(tag|tags|send|sends|mail|dm|forward) .. (my|sister|mom|dad|family|friends|college|everyone|contacts|relatives)',
      '(asking|asks|demand*|wants|pay|send) .. (\\d+k?|money|rupees|more (pics|photos)|thousand|lakh)',
      '(will|would) (tell|show|send) (everyone|my|all)',
    ],
    [
      '(blackmail*|blekmel*|viral|vairal|leak|upload|bhej dunga|bhej dega|bhej denge|daal dunga|dal dunga|dal dega|daal dega|sabko (dikha*|bhej*|bata*)|paise (maang*|mang*|do|nahi)|milne (aao|aa|bula*|nahi)|badnam*|badnaam*|aur photo*|group me (daal|dal))',
      '(sabko|sab ko|ghar walo ko|papa ko|college me|group me) .. (bhej*|dikha*|bata*|daal*|dal*|tag)',
      '(paise|paisa|rupaye|hazar|hajar) .. (maang*|mang*|nahi diye|do|bhej*)',
    ],
  ),
  abuse(
    'forced',
    [
      '(forc*|against my (will|wish*)|without asking me|made me|makes me|make me|making me|not allowed|do not let me|does not let me|will not let me|did not let me|took (away )?my (phone|passport|certificates|documents|laptop|salary|card)|taken my (phone|certificates|passport|salary)|locked (me|in|up)|house arrest|dowry|marry|marriage|married|engag*|nikah|bride|conversion|honou?r|caste|college (stopped|band)|pulled (me )?out of (school|college)|checks? my (phone|chats|messages)|track*|control*|my salary)',
    ],
    [
      '(zabardasti|jabardasti|jabran|majboor|majbur|mazbur|dahej|dahez|shadi|shaadi|sadi|byah|rishta|nikah|sagai) ',
      '(dahej|zabardasti|jabardasti|majboor|kaid|qaid)',
      '(phone|mobile|padhai|college|school|bahar|kahin|ghar se) .. (chheen*|chhin*|cheen*|chin*|chhud*|band|nikalne|jaane|nahi (de|jane)|le liya|rok)',
      '(gaadi|gadi|paise|paisa|cash|sona|bike|lakh) .. (maang*|mang*|lao|lai|layi|laayi)',
      '(kamre|room|ghar) .. (band|taala|tala|kaid)',
      'marzi ke (khilaf|bina)',
      'mana (kiya|karne|kia|karu)',
    ],
  ),
  abuse(
    'young',
    [
      'i am (only )?(1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|minor|a minor|in (class|grade|std) .*)',
      '(since|when) i was (\\d|1\\d|a (child|kid)|little|small|young|in (school|class)|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)',
      '(twice|double) my age',
      '(\\d\\d|forty|thirty|fifty) year old (man|guy)',
      'underage',
    ],
    [
      '(main|mai|meri umar|umar|umr|abhi) .. (1[0-7]|satrah|solah|pandrah|chaudah|terah|barah)',
      '(bachpan se|chhoti thi|chhota tha|choti thi|chota tha|nabalig|nabaalig)',
      '(\\d\\d|chalis|tees|pachas) (saal|sal) (ke|ka) (aadmi|admi|budhe)',
    ],
  ),
  abuse(
    'ragging',
    [
      '(rag|ragging|ragged|bully*|bullied|humiliat*|mock*|laugh* at me|body ?sham*|call* me (names|fat|gay|ugly|a|slut|whore|randi|chakka|hijra|worthless|useless|casteist)|slur*|casteist|racist|murga|kneel|push ?ups|dance naked|make* us|made us|force* us|group chat about me|rumou?rs?|catcall*|eve ?teas*|harass*|stalk*)',
    ],
    [
      '(ragging|reging|raiging|murga|murga bana*|nach*|nachwa*|kapde utarwa*|utarwa*|utarva*|gaali|gali|gaaliyan|galiyan|gaaliya|chidha*|chidh*|chakka|hijra|kaali|moti|jaat|jaati|jati|neech|bezzati|beizzati|bejjati|zaleel|jaleel|harass|tang karte|pareshan karte|pareshan karta|mazak udat*|majak uda*|chhedkhani|chedkhani|taane|tane)',
    ],
  ),
  danger(
    'stalk',
    [
      '(follow*|stalk*|outside my|near my|waits? (for me|outside|at|near)|waiting outside|stands? outside|standing outside|watch* me|shows? up|turns? up|knows where i|my (address|location|route)|new numbers?|unknown numbers?|keeps? (calling|texting|messaging)|will not leave me|does not (leave|stop)|every (stop|where i go)|same (man|guy|car|bike|auto)|behind me)',
    ],
    [
      '(peecha|picha|pichha|piche|peeche) (kar*|pad*|aa*|aat*)',
      '(bahar|samne|gate|gali|coaching|hostel|college|raste|bus stop) .. (khada|khade|khadi|rehta|rahta|intezaar|intzar|ghoor*|rok*)',
      '(naye|alag|anjaan|unknown) .. (number|nambar)',
      '(roz|baar baar) .. (call|phone|message|msg)',
      '(rasta|raasta) rok*',
      '(ghar|address|pata) .. (pata hai|jaanta|janta|pahunch*|aa gaya)',
    ],
  ),
  danger(
    'threat',
    [
      '(kill (me|us|him|her|my)|acid|burn (me|us|my)|hurt (me|my|us)|harm (me|us|my)|cut (me|us) into|finish me|murder|shoot|stab|kidnap*|pick me up from|ruin my face|face will|beat me up|weapon|knife|gun|rod|sword|come for (me|us|my)|get me|teach (me|us) a lesson|not spare|throw me out|set .. fire)',
    ],
    [
      '(jaan se|jaan le|maar (dalunga|dalega|dalenge|dunga|dega|denge|daal*|dal*)|mar (dunga|dega|denge|dalenge)|kaat (dunga|denge|dega|dalenge)|tezaab|tejab|acid|jala (dunga|denge|dega|dungi)|uthwa*|utha (lunga|lenge|lega|le)|chehra|chaku|chhuri|talwar|pistol|katta|bandook|goli maar|chhodunga nahi|nahi chhod*|dekh lunga|dekh lenge|kidnap|agwa)',
      '(nahar|nadi|kuan|jungle|jangal) .. (fek*|phenk*|fenk*)',
      '(chehra|muh|munh|face) .. (bigaad*|bigad*|jala*|tezaab|tejab)',
      '(gayab|khatam|barbad) kar (dunga|denge|dega)',
    ],
  ),
  danger(
    'urgent',
    [
      '(right now|just now|tonight|this minute|help me|please help|quick*|hurry|call (the )?police|need help|save me|emergency|bleed*|blood|unconscious|not breathing|can not breathe|trapped|locked in|stuck|getting closer|at the door|outside the door|inside the house|can not (get out|leave|escape)|whisper*|hiding|in danger)',
    ],
    [
      '(abhi|bachao|bacha lo|madad|help|jaldi|police|pulis|fas (gaya|gayi)|phas (gaya|gayi)|phans*|khatra|khatre|khoon|behosh|behos|saans nahi|darwaze|darwaza|ghar me ghus*|khatkhat*|nikal nahi)',
    ],
  ),
]
