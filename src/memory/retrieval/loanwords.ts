/*
 * English words that a student writes in Hindi letters: रूममेट, लैपटॉप, जेईई. They are indexed as the English words they are.
 */
const table = `
study: exam एग्ज़ाम एग्जाम एक्ज़ाम · test टेस्ट · paper पेपर · quiz क्विज़ · viva वाइवा · practical प्रैक्टिकल · lab लैब · project प्रोजेक्ट ·
  assignment असाइनमेंट · homework होमवर्क · notes नोट्स · syllabus सिलेबस · chapter चैप्टर · topic टॉपिक · subject सब्जेक्ट · class क्लास ·
  lecture लेक्चर · teacher टीचर · professor प्रोफेसर प्रोफ़ेसर · sir सर · madam मैडम मैम · college कॉलेज कालेज · school स्कूल · university यूनिवर्सिटी ·
  hostel हॉस्टल होस्टल · library लाइब्रेरी · canteen कैंटीन · mess मेस · campus कैंपस · coaching कोचिंग · tuition ट्यूशन · semester सेमेस्टर · degree डिग्री ·
  branch ब्रांच · course कोर्स · admission एडमिशन · counselling काउंसलिंग · form फॉर्म फ़ॉर्म · fees फीस फ़ीस · scholarship स्कॉलरशिप · result रिज़ल्ट रिजल्ट ·
  marks मार्क्स · percent परसेंट · percentile परसेंटाइल · rank रैंक · topper टॉपर · fail फेल फ़ेल · pass पास · mock मॉक · revision रिवीज़न रिवीजन ·
  practice प्रैक्टिस · question क्वेश्चन · deadline डेडलाइन · seminar सेमिनार · thesis थीसिस · research रिसर्च · mathematics मैथ्स मैथ · physics फिजिक्स फ़िज़िक्स ·
  chemistry केमिस्ट्री · biology बायोलॉजी · english इंग्लिश · history हिस्ट्री · coding कोडिंग · python पाइथन · data डेटा · science साइंस · engineering इंजीनियरिंग ·
  medical मेडिकल · doctor डॉक्टर डाक्टर · engineer इंजीनियर · gate गेट · cat कैट · neet नीट · board बोर्ड · mains मेंस · olympiad ओलंपियाड
work: job जॉब · interview इंटरव्यू · internship इंटर्नशिप · intern इंटर्न · placement प्लेसमेंट · company कंपनी · office ऑफिस ऑफ़िस · boss बॉस · team टीम ·
  salary सैलरी · resume रिज़्यूमे · meeting मीटिंग · business बिज़नेस · startup स्टार्टअप · mentor मेंटर · report रिपोर्ट · email ईमेल ·
  message मैसेज · bank बैंक · loan लोन · budget बजट · account अकाउंट · rent रेंट
things: laptop लैपटॉप · computer कंप्यूटर · mobile मोबाइल · phone फोन फ़ोन · tablet टैबलेट · camera कैमरा · internet इंटरनेट · app ऐप · game गेम · video वीडियो ·
  film फिल्म फ़िल्म · music म्यूज़िक · guitar गिटार · train ट्रेन · metro मेट्रो · auto ऑटो · cycle साइकिल · bike बाइक · scooter स्कूटर ·
  scooty स्कूटी · car कार · ticket टिकट · station स्टेशन · flight फ्लाइट · bag बैग · book बुक · pen पेन · copy कॉपी · room रूम · flat फ्लैट · light लाइट · fan फैन ·
  wallet वॉलेट · watch वॉच · reel रील रील्स · photo फोटो फ़ोटो · gift गिफ्ट
people: roommate रूममेट · friend फ्रेंड · girlfriend गर्लफ्रेंड · boyfriend बॉयफ्रेंड · cousin कज़िन · uncle अंकल · aunt आंटी · family फैमिली फ़ैमिली · mother मम्मी ·
  father पापा डैडी · senior सीनियर · junior जूनियर · classmate क्लासमेट · party पार्टी · birthday बर्थडे · trip ट्रिप · tour टूर · picnic पिकनिक · club क्लब ·
  wedding वेडिंग · festival फेस्टिवल · holiday हॉलिडे
body: gym जिम · yoga योगा · exercise एक्सरसाइज़ · running रनिंग · cricket क्रिकेट · football फुटबॉल · badminton बैडमिंटन · match मैच · swimming स्विमिंग · race रेस ·
  marathon मैराथन · hospital हॉस्पिटल अस्पताल · medicine मेडिसिन · fever फीवर · migraine माइग्रेन · allergy एलर्जी · operation ऑपरेशन · accident एक्सीडेंट ·
  fracture फ्रैक्चर · plaster प्लास्टर · diet डाइट · stress स्ट्रेस · tension टेंशन · depression डिप्रेशन · anxiety एंग्ज़ायटी · mood मूड · sorry सॉरी · pizza पिज़्ज़ा ·
  coffee कॉफी कॉफ़ी · chocolate चॉकलेट · cake केक · hackathon हैकाथॉन · robotics रोबोटिक्स · dance डांस · drama ड्रामा · plan प्लान · routine रूटीन
`

/** The marks under letters and the two ways of writing "n" before a consonant are one. */
const plain = (word: string) => word.normalize('NFD').replace(/़/g, '').replace(/ँ/g, 'ं')

const loanwords = new Map<string, string>()
for (const entry of table.replace(/^\w+: /gm, '').split(/\s*[·\n]\s*/)) {
  const [english = '', ...hindi] = entry.trim().split(/\s+/)
  for (const word of hindi) loanwords.set(plain(word), english)
}

/** Names of letters, longest first where one begins another. */
const letters: [string, string][] = Object.entries({
  डब्ल्यू: 'w',
  एक्स: 'x',
  वाई: 'y',
  ज़ेड: 'z',
  क्यू: 'q',
  एच: 'h',
  एफ: 'f',
  एल: 'l',
  एम: 'm',
  एन: 'n',
  एस: 's',
  आई: 'i',
  आर: 'r',
  यू: 'u',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  जी: 'g',
  के: 'k',
  जे: 'j',
  ओ: 'o',
  पी: 'p',
  टी: 't',
  वी: 'v',
  ए: 'a',
  ई: 'e',
}).map(([name, letter]) => [plain(name), letter])

/** "यूपीएससी" is "upsc": a word that is nothing but names of letters, two at least. */
function acronymIn(word: string): string | null {
  let rest = word
  let read = ''
  while (rest !== '') {
    const found = letters.find(([name]) => rest.startsWith(name))
    if (!found) return null
    read += found[1]
    rest = rest.slice(found[0].length)
  }
  return read.length > 1 ? read : null
}

/** The English word, in small letters, that stands here in Hindi letters; null for any other. */
export function borrowedIn(word: string): string | null {
  const spelt = plain(word)
  return loanwords.get(spelt) ?? acronymIn(spelt)
}
