import { type Concept, concept } from './concept.ts'

const of = (name: string, english: string[], hindi: string[]) => concept('eating', name, english, hindi)

/** What is spoken of by whom food or the own body rules. */
export const eatingConcepts: Concept[] = [
  of(
    'purge',
    [
      '(purg*|throw* (it |everything |my food |food |them )?(all )?up|threw (it |everything )?(all )?up|vomit*|puk*|barf*|made myself sick|make myself sick|fingers? down|toothbrush .. throat|laxative*|diuretic*|diet pills|get rid of (it|the food|what i ate)|bring it (all )?(back )?up|tap running|flush|compensat*|burn* (it |them )?(all )?off|bathroom (right )?after|washroom (right )?after)',
    ],
    [
      '(ulti|ulty|ulti kar*|ungli .. (gale|dal*|daal*)|julab|laxative|laksetiv|pet saaf ki goli)',
      '(khane|khana|kha ke|kha kar|khaya) .. (nikal|nikaal|bathroom|washroom|toilet|flush)',
      '(bahar|sab) nikal (deti|deta|di|diya|dia|dete)',
      '(gale|gala|muh) .. ungli',
      'ungli .. (gale|gala|muh)',
    ],
  ),
  of(
    'restrict',
    [
      '(calori*|kcal|cal|cals|macros)',
      '(not|never|barely|hardly|stopped|stop|without|avoid|skip*|refus*|quit) .. (eat*|ate|eaten|food|meals?|lunch|dinner|breakfast|solid*|rice|rotis?)',
      '(only|just) .. (coffee|water|green tea|cucumber*|apple*|gum|ice|black coffee|lemon water|diet coke|soup)',
      '(starv*|fast for|water fast|restrict*|omad|liquid diet|empty stomach|hungry feels|hunger|(hide|hid|hiding|throw|threw|spit|chew*) .. (food|rotis?|lunch|tiffin|dabba|napkin))',
      '(days?|hours) without (food|eating)',
      'earn* (my|the) (food|meal|dinner)',
      '(dizzy|faint*|blackout*|black out|hair fall|hair is falling|periods? (stopped|gone|missing)|missed periods?|cold all the time)',
      '(period|periods) .. (months?|stopped|missing|lost|gone)',
      '(hair) .. (fall*|clumps|thin*|lose|losing)',
      '(\\d+) (cal|kcal|calorie)*',
      '(zero it out|make up for|cancel out|burn it|earn it|run it off|ran .. (because|after) i ate)',
      '(dizzy|fainted|weak|cold) .. (proud|but|happy|still|not eating)',
    ],
    [
      '(kalori|calorie*|calories)',
      '(khana|roti|kuch|khaana|lunch|dinner|nashta|tiffin) .. (nahi|band|chhod*|chod*|skip|fek*|phenk*|chhup*|chup*|na) ',
      '(khana|khaana) (nahi|band|chhod*|chod*)',
      '(nahi|bina) .. (khaya|khaaya|khai|khaye|khati|khata|kha)',
      '(sirf|bas) .. (paani|pani|coffee|kheera|seb|chai|green tea)',
      '(bhookha|bhukha|bhookhi|bhukhi|bhookh|bhukh)',
      '(chakkar|behosh|periods .. (band|ruk*))',
      '(do|teen|char|kai|kayi) din .. (bhookh*|bhukh*|khana|paani|khaye)',
      '(bhookh*|bhukh*) .. (reh*|rah*|maar*|acha|accha|achi|jeet|sona|so)',
    ],
  ),
  of(
    'binge',
    [
      '(bing*|stuff* myself|ate (so|too) much|ate (everything|an entire|the whole|until)|can not stop eating|out of control|eat in secret|secret* eat*|hide wrappers|overeat*|overate)',
    ],
    [
      '(thoos*|thus (liya|leti|leta)|khati (rehti|rahti|jaati|jati)|khata (rehta|rahta|jaata)|chupke .. kha*|chhup* .. kha*)',
    ],
  ),
  of(
    'weight',
    [
      '(weigh*|scale|goal weight|gw|cw|kgs?|\\d\\dkg|bmi|thin|thinner|skinn*|thinspo|thigh gap|collarbones?|ribs|bones|flat stomach|waist|size zero|lose .. (kg|kilos|weight|pounds|more)|fat|fatter|obese|chubby|gain* weight|put on weight|body check*|measure my)',
    ],
    [
      '(vajan|wajan|vazan|wazan|weight|kilo|kg|patla|patli|patle|dubla|dubli|mota|moti|mote|motapa|kamar|charbi|haddi|haddiya|slim)',
    ],
  ),
  of(
    'body-hate',
    [
      '(hate|disgust*|gross|repuls*|ashamed|can not look|punish*|guilt*|control|in control|allowed to|deserve (food|to eat)|ugly|cow|pig|whale|mirror*|reflection|proud|powerful|clean|pure|fail* (today|again)|weak|scared of (food|eating|rice)|afraid of (food|eating)|fear food|terrified of (food|eating|gaining))',
      '(i have won|i won|feel i have won|winning|victory|discipline|zero it)',
    ],
    [
      '(ghin|nafrat|sharam|sharm|gunah|guilt|sheesha|shisha|aaina|aina|sheeshe|bhainsa|bhains|haathi|hathi|saza|control|paap|bhaddi|badsurat) ',
      '(khane|khana) se dar',
      '(sheesha|aaina|aina|sheeshe|ghin|nafrat|guilt|saza|paap|sharam)',
    ],
  ),
]
