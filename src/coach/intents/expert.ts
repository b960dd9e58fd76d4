import { said } from '#coach/words/said.ts'

/** Medicine, money that is invested, and the law: to be asked of people who may answer. */
export const asksExpert = said`
  \d*_mg,
  (should/can/may) i (take/have/use) ..1 (ibuprofen/disprin/combiflam/dolo/aspirin/paracetamol/crocin/cetirizine/
    antacid/ors/steroids?/modafinil/ritalin/adderall),
  (hurts?/pain/ache/fever/headache/migraine/injur~/swollen) ..6 (should i/can i/what (do/should) i/is it) (take/do/
    serious/normal/use),
  dos(e/age), (what/which) ..4 (should i/can i/to) take, (can/should) i stop ..4 (tablets?/medicine/pills?),
  (which/what/how many/how much/should i/can i/ok to/okay to/safe to) ..5 (medicine/tablets?/pills?/antibiotics?/
    painkillers?/paracetamol/crocin/melatonin/syrup/steroids?/supplements?/creatine/insulin),
  (is/are) ..1-4 (fractured/infected/broken/torn/sprained/serious/dangerous),
  am i (depressed/bipolar/diabetic/anaemic/anemic/adhd/ill), (good/best/hot) (stocks?/shares?/crypto),
  is it (a/an/just)? ..1 (tear/fracture/cancer/infection/sprain/adhd/depression/diabetes/disorder/thyroid/dengue/
    malaria/pcos/serious),
  do i have (a/an)? (adhd/depression/anxiety/cancer/diabetes/thyroid/disorder/bipolar/ocd/pcos/dengue/covid),
  diagnos~, symptoms?,
  (which/what/should i/where) ..5 (stocks?/shares?/crypto/bitcoin/mutual funds?/sip/ipo/options/trading),
  (should i/where (to/do i/should i)/how (to/should i)) invest, stock tip, crypto, bitcoin, mutual funds?, stocks,
  share market, double my money,
  (sue/legal(ly)?/lawsuit/court/bail/divorce/(an/file/lodge) fir/fir (file/darj/kar~)/landlord/tenant/deposit/
    rent agreement/police complaint/consumer court/my rights),
  (kaun_s[aei]/kis/kitn[aei]/konsi) ..4 (goli/dawai/dawa/tablet/medicine/syrup/injection),
  (goli/dawai/dawa/tablet/medicine/painkiller) ..4 (lu/loon/khau/kha/leni/lena/khani/le/chahiye/kitni/lo)~,
  (share/stock/shares/crypto/bitcoin/mutual fund/sip/ipo/trading) ..4 (lagau/lagaun/kharid~/lu/me/mein/invest/karu),
  (dawai/dawa/goli/medicine/tablet) (bata~/suggest/de do/recommend),
  (bukhar/dard/sardi/khansi/fever/headache/acidity/infection) ..3 kya (lu/khau/le/kha/lena/khana)~,
  paisa (lagau~/double/invest), invest (karu/karun/kahan),
  (bimari/infection/fracture/adhd/depression/thyroid/diabetes/sugar/bp/pcos/cancer/dengue/anxiety) (hai/to nahi/
    h)_(kya)?,
  mutual funds?, stock market, kanooni, case kar, vakil,
  (कौन_सी/किस/कितनी/कौन_सा) ..4 (गोली/दवा/दवाई/टैबलेट/इंजेक्शन),
  (गोली/दवा/दवाई/टैबलेट) ..4 (लूं/खाऊं/खा/लेनी/लेना/खानी/चाहिए/कितनी),
  (शेयर/स्टॉक/क्रिप्टो/बिटकॉइन/म्यूचुअल फंड) ..4 (लगाऊं/खरीद~/लूं/में/निवेश), (दवा/दवाई/गोली) (बता/सुझा/दे दो)~,
  (बुखार/दर्द/सर्दी/खांसी) ..3 क्या (लूं/खाऊं/लेना/खाना/लें), पैसा (लगाऊं/डबल/दोगुना), निवेश (करूं/कहां),
  (बीमारी/इंफेक्शन/फ्रैक्चर/डिप्रेशन/कैंसर/डायबिटीज/थायराइड/शुगर/टाइफाइड/डेंगू) (है/तो नहीं), म्यूचुअल फंड,
  शेयर बाजार, स्टॉक, बिटकॉइन, क्रिप्टो, कानूनी, मुकदमा, वकील,
`
