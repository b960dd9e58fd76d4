import type { Family } from './pattern.ts'

const illnesses =
  '(?<v>(?:type [12] )?diabetes|asthma|migraines?|pcos|pcod|thyroid(?: problems?)?|hypothyroidism|hyperthyroidism|anxiety|depression|adhd|add|ocd|epilepsy|an(?:a)?emia|high (?:bp|blood pressure)|low (?:bp|blood pressure)|dengue|typhoid|malaria|jaundice|back pain|insomnia|sinus(?:itis)?|eczema|psoriasis|arthritis|tuberculosis|tb|cancer|dyslexia|autism|heart (?:disease|problem)|kidney (?:stones?|problem)|gastritis|acidity|ibs|sugar|dama|अस्थमा|दमा|शुगर|मधुमेह|माइग्रेन|थायराइड|डेंगू|टाइफाइड|मलेरिया|डिप्रेशन|एंग्ज़ायटी|कैंसर|टीबी|मिर्गी|अनिद्रा|सिरदर्द|bp|low bp|slipped disc|slip disc|sciatica|cervical|vertigo|hernia|ulcers?|celiac(?: disease)?|coeliac disease|lactose intolerance|polio|stammer|stutter|hearing loss|colou?r blindness|bipolar disorder|panic attacks?|bpd|ptsd)'
const diets =
  '(?<v>vegetarian|veg|vegan|eggetarian|eggitarian|non[- ]?vegetarian|non[- ]?veg|pescatarian|shakahari|mansahari|शाकाहारी|मांसाहारी|वीगन)'
const conditions =
  '(?<v>diabetic|asthmatic|epileptic|dyslexic|an(?:a)?emic|colou?r[- ]?blind|visually impaired|partially blind|blind|deaf|hard of hearing|autistic|bipolar|lactose intolerant|gluten intolerant|pregnant|differently abled|hypothyroid)'
const bodyParts =
  '(?:knees?|back|neck|shoulders?|wrists?|ankles?|eyes?|stomach|heart|legs?|hips?|head|ghutn[aeo]n?|kamar|peeth|gardan|kandh[aeo]|kalai|aankhon|pet|pair|sir|dil|घुटन[ाोे]ं?|कमर|पीठ|गर्दन|कंधे|कलाई|आँखों|पेट|पैर|सिर)'
const meats =
  '(?<v>meat|beef|pork|chicken|fish|eggs?|non[- ]?veg|gluten|dairy|onion and garlic|maas|anda|ande|machhli|murga|मांस|अंडे?|मछली|मुर्गा)'

/** What a student says of body, food and health: English, Hindi in Latin letters, Hindi. */
export const bodyFamilies: Family[] = [
  {
    attribute: 'diet',
    reads: 'text',
    says: [
      `I am (a |an )?(pure |strict |now )?${diets}`,
      'I (turned|became|went|have turned|have become|have gone) (?<v>vegetarian|vegan|eggetarian)',
      `I (only )?eat (only )?(?<v>veg|jain|vegan|vegetarian|satvik|halal)( food)?`,
      `I (can )?eat ${meats}`,
      `{i} (ab |अब )?(pure |shuddh |शुद्ध )?${diets} {am}`,
      `{i} ${meats} (khata|khati|खाता|खाती)( {am})?`,
    ],
  },
  {
    attribute: 'allergy',
    reads: 'list',
    confidence: 0.9,
    says: [
      'I am (severely |badly |very )?allergic to {list}',
      'I have (a |an )?(severe |bad )?{v} allergy',
      'I have (a |an )?(severe |bad )?allergy to {list}',
      '{mujhe} {v} se (bahut )?(allergy|elergy|alargi|एलर्जी) {hai}',
      '{mujhe} {v} से (बहुत )?एलर्जी {hai}',
      '{mujhe} {v} ki (allergy|elergy) {hai}',
      '{mujhe} {v} की एलर्जी {hai}',
    ],
  },
  {
    attribute: 'health',
    reads: 'long',
    says: [
      `I (have|have had|suffer from|am suffering from|live with|was diagnosed with|have been diagnosed with|got diagnosed with|am recovering from|got) (a |an )?(severe |mild |chronic |bad )?${illnesses}`,
      `I (am|have been) (a )?(?:[\\p{L}-]+ and )?${conditions}`,
      `I have (a |an )?(?<v>(?:bad |weak |torn |injured |chronic )${bodyParts}(?: injury| ligament| muscle)?|${bodyParts} (?:injury|problems?|pain|condition))`,
      'I wear (a |an )?(?<v>hearing aids?|prosthetic leg|knee brace|pacemaker|insulin pump)',
      'I use (a )?(?<v>wheelchair|crutches|inhaler)',
      'I (must|have to|need to|should) (?<v>avoid (?:[^,.;()]+))',
      'I am not allowed to {long}',
      `{mujhe} ${illnesses} (ki (bimari|bimaari|problem|dikkat|shikayat) |की (?:बीमारी|समस्या|दिक्कत|शिकायत) )?{hai}`,
      `{mujhe} (?<v>[^,.;()]{2,40} mana|[^,.;()]{2,40} मना)( {hai})?`,
      `({mera} )?(?<v>${bodyParts} (?:{in}) (?:dard|दर्द)) (rehta|rahta|hota|rehti|रहता|होता) {hai}`,
    ],
  },
]
