/**
 * Words that stand for one another in what they say of danger, in English, in Hindi as it is typed and in Devanagari: what
 * one was seen to mean counts for all. A word may be of several kinds. Add a word to a line, or a line of your own, and fit.
 */
export const wordKinds: Record<string, string> = {
  'a-parent':
    'mother mom mumma mummy amma ma maa father dad papa appa baba pita pitaji parents abba ammi stepfather stepdad stepmother stepmom mother mataji baap माँ मां पिता पिताजी पापा मम्मी अम्मा अब्बा',
  'a-relative':
    'brother sister uncle aunt cousin grandfather grandmother grandma grandpa dadi dada nani nana chacha chachi mama mami tau mausa mausi bua fufa jija bhabhi bhai behen didi bhaiya devar sasur saas nanad jeth husband wife pati patni biwi shohar bf gf boyfriend girlfriend ex fiance in-laws sasural चाचा मामा ताऊ मौसा फूफा भाई बहन दीदी भैया पति पत्नी सास ससुर देवर दादा दादी नाना नानी बुआ',
  'a-friend':
    'friend bestie bff roommate flatmate classmate batchmate junior senior neighbour colleague dost saheli yaar rummate padosi roomie दोस्त सहेली रूममेट पड़ोसी जूनियर',
  'in-power':
    'sir teacher professor coach warden tutor boss manager principal guide priest landlord driver seniors guruji master malik thekedar pandit maulvi superintendent contractor agent agents सर शिक्षक गुरुजी वार्डन मालिक बाबा प्रोफेसर',
  me: 'i me my myself mine main mujhe mujhse mera meri mere khud apne maine मैं मुझे मुझसे मेरा मेरी मेरे ख़ुद खुद मैंने',
  they: 'he she him her they them his their usne usko uski uska unhone use wo unke unka वह उसने उसको उसे उसकी उसका उन्होंने',
  death:
    'die dies died dying dead death kill killing suicide suicidal funeral grave corpse coffin ashes cremation marna mar marne mara maut mout suicide khudkushi aatmahatya atmahatya janaza shamshan antim lash laash mrityu मरना मर मरने मौत आत्महत्या ख़ुदकुशी अंतिम लाश मृत्यु',
  'an-end':
    'end ending finish finished over stop disappear vanish gone leave leaving exit quit erase delete goodbye forever last final permanently khatam band gayab alvida aakhri akhiri hamesha vida chhutkara mukti ruk mit ख़त्म बंद ग़ायब अलविदा आख़िरी हमेशा विदा मुक्ति मिट',
  means:
    'rope noose blade knife razor pills tablets poison pesticide bridge terrace roof railing ledge balcony train track tracks platform fan dupatta rifle gun river lake pond cliff phenyl overdose strip rassi fansi chaku goli goliya zeher dawa chhat pul patri pankha pankhe nadi talab khidki manzil balcony rail bandook रस्सी फाँसी चाकू गोली गोलियाँ ज़हर दवा छत पुल पटरी पंखा पंखे नदी तालाब खिड़की मंज़िल बंदूक',
  wound:
    'cut cuts cutting blood bleed bleeding scar scars bruise bruises burn burnt burns scratch wound swollen swelling marks stitches slash wrist thigh kata kaata kaat nishan khoon neel jala chot sujan kalai jaangh ghaav निशान ख़ून नील चोट कलाई जाँघ घाव काट',
  strike:
    'hit hits beat beats slap slapped slaps kick kicked punch punched choke choked shove push pushed dragged thrash belt stick maar maara maarta maarte peet peeta peetta peette thappad laat danda dhakka mukka pitai maarpeet मारता मारते मारा मारती पीटता पीटते पीटा थप्पड़ लात डंडा धक्का मारपीट',
  touch:
    'touch touched touches grope rub rubs rubbed lap naked nude strip undress kiss molest rape raped private bed bathing chhua chhuta chhute chhuna nanga kapde godi badan balatkar zabardasti chipak छुआ छूता छूते नंगा कपड़े गोद बदन बलात्कार ज़बरदस्ती',
  threat:
    'threat threaten threatens blackmail leak viral follow follows following stalk outside gate acid weapon rod axe dhamki peecha tezab viral leak bahar darwaza utha jala धमकी पीछा तेज़ाब बाहर दरवाज़ा',
  locked:
    'lock locked locks passport phone aadhaar allowed trapped confined forbidden marriage wedding marry dowry tala band kamra phone passport shaadi rishta dahej byah nikah ताला बंद कमरा फ़ोन पासपोर्ट शादी रिश्ता दहेज ब्याह',
  fear: 'scared afraid terrified fear frightened shaking trembling hide hiding flinch dar darr darta darti kaanp ghabra chhup डर काँप घबरा छिप',
  hush: 'secret tell nobody anyone believe raaz batana kisi chup bataya राज़ बताना किसी चुप बताया',
  eat: 'eat eats eating ate eaten food meal meals dinner lunch breakfast roti rice calories calorie kcal hungry hunger starve khana khaya khati khaati khaana bhookh bhookhi roti chawal calorie खाना खाया खाती भूख भूखी रोटी चावल कैलोरी',
  purge:
    'vomit vomiting throw puke purge laxative laxatives dulcolax toilet bathroom washroom tap fingers throat ulti ungli gala gale julab nal washroom उल्टी उँगली गला गले नल',
  shape:
    'fat thin skinny weight kg kilo bmi scale waist thigh ribs mirror mota moti patli vajan wajan sheesha kamar मोटी पतली वज़न किलो शीशा आईना',
  feels:
    'tired exhausted empty numb hopeless worthless useless alone lonely burden ashamed guilty broken pain hurt hate thak thaka akela akeli bojh dard bekar sharam toot nafrat thakan थक अकेला अकेली बोझ दर्द बेकार शर्म टूट नफ़रत',
  study:
    'exam exams class lecture assignment syllabus semester test mock chapter notes lab project viva homework paper revision maths physics chemistry coding college padhai pariksha nibandh adhyay ganit vigyan jee neet gate upsc पढ़ाई परीक्षा निबंध अध्याय गणित विज्ञान कॉलेज',
  joy: 'happy fun lol haha love lovely great nice enjoyed proud birthday party trip wedding dance cake yay excited grateful khush maza mazaa mast accha party shaadi naach हँसी ख़ुश मज़ा अच्छा मस्त नाच',
  kitchen:
    'maggi samosa dosa biryani chai tea coffee paneer dal cake pizza momos paratha kitchen recipe cook cooking biscuit mango egg eggs chai doodh sabzi halwa khichdi चाय दूध सब्ज़ी हलवा पनीर दाल',
  machine:
    'process python code server port laptop phone app linux git docker database battery wifi charger program bug function array computer',
  play: 'game match cricket football chess goal team score series film movie song episode novel character hero villain pubg ludo carrom gym run workout khel film gaana kahani natak khela फ़िल्म गाना कहानी नाटक खेल',
  medicine:
    'paracetamol crocin dolo ibuprofen aspirin melatonin fluoxetine sertraline escitalopram modafinil ritalin adderall alprazolam alprax clonazepam xanax valium diazepam lithium insulin metformin thyroxine eltroxin propranolol inderal amitriptyline antibiotic antibiotics azithromycin amoxicillin antidepressant antidepressants steroid painkiller medicine medicines medication meds pill pills tablet tablets capsule dose dosage mg syrup inhaler injection isotretinoin iron vitamin ashwagandha cetirizine combiflam pantoprazole dawai dawa goli insulin khurak दवा दवाई गोली गोलियाँ खुराक इंसुलिन कैप्सूल पैरासिटामोल एंटीबायोटिक सिरप',
  illness:
    'depression depressed anxiety adhd ocd bipolar ptsd autism schizophrenia insomnia migraine thyroid pcos pcod diabetes anaemia anaemic asthma cancer tumour dengue malaria typhoid tuberculosis ulcer gastritis dementia epilepsy arthritis disorder syndrome deficiency infection eczema hypothyroidism dyslexia anorexia bulimia hypertension jaundice vertigo sciatica psychosis avsad depression bimari rog thairaid madhumeh migraine अवसाद रोग बीमारी थायरॉइड मधुमेह माइग्रेन एडीएचडी ओसीडी बाइपोलर डेंगू विकार चिंता',
  invest:
    'stock stocks share shares bitcoin crypto ethereum dogecoin solana fund funds sip nifty sensex ipo equity gold silver demat option options futures intraday fd ulip bond bonds smallcap midcap etf trading staking reliance tata adani infosys hdfc zomato paytm share paisa sona fund शेयर क्रिप्टो बिटकॉइन फ़ंड सोना एफडी निवेश म्यूचुअल आईपीओ',
  law: 'court case fir lawyer legal legally law sue notice police contract bond agreement lease affidavit landlord tenant rent evict bail judge section deed divorce custody will property summons challan stamp kanoon mukadma vakil adalat kiraya makaan क़ानून कानून मुक़दमा वकील अदालत पुलिस किराया मकान नोटिस दस्तखत एफआईआर',
  sure: 'definitely surely certainly guarantee guaranteed guarantees sure assured promise promised fixed certain doubt 100 always never pakka guarantee zaroor bilkul shart likh पक्का गारंटी ज़रूर निश्चित बिलकुल वादा',
  stars:
    'saturn jupiter mars horoscope zodiac stars kundli palm tarot numerology planet astrology rahu ketu shani mangal rashi grah jyotish शनि मंगल राशि कुंडली ग्रह ज्योतिष राहु केतु',
  group:
    'girls boys women men muslims hindus christians sikhs dalits brahmins tribals bihari biharis punjabis bengalis northeast caste religion reserved reservation quota gay lesbian transgender hijab temple mosque church puja idol fasting villagers rural poor fair dark ladki ladkiya ladke auraten mard jaat jati dharm musalman hindu gaon लड़कियाँ लड़कियों लड़के औरत औरतों मर्द जात जाति धर्म मुसलमान हिंदू आरक्षण गाँव बिहारी',
  scorn:
    'lazy stupid dumb pathetic useless worthless fool foolish idiot weak fat ugly backward inferior embarrassment disgrace uneducated loser slow ashamed whining coward aalsi nikamma bekar bewakoof moti kaali nalayak kamzor anpadh sharam aukat आलसी निकम्मा निकम्मे मूर्ख बेवकूफ़ मोटी काली नालायक कमज़ोर अनपढ़ शर्म',
  expert:
    'doctor doctors psychologist psychiatrist counsellor counselor pharmacist chemist dietician lawyer adviser advisor sebi helpline nurse hospital therapist specialist doctor vakil salahkar daktar डॉक्टर वकील सलाहकार मनोचिकित्सक काउंसलर विशेषज्ञ',
  hedge:
    'cannot cant not may might could perhaps possibly some many often whether depends ask help nobody shayad nahi bata sakta koi शायद नहीं बता सकता सकते कोई पूछ पूछिए',
  do: 'take buy sell stop start put invest open sign file pay skip halve double swallow cut burn throw tell hit use mix drop switch ignore refuse lo le lijiye kharid becho band karo daalo lagao maaro bolo kar do लो ले लीजिए ख़रीद ख़रीदो बेच बंद करो डाल डालो लगा दो कर दीजिए',
}
