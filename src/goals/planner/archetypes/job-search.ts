import type { Facts, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'

export function jobSearch({ text }: Facts): Variant {
  const intern = /intern|इंटर्नशिप/u.test(text)
  const coder = /sde|software|developer|coding|dsa|google|amazon|microsoft|product company|engineer|tech|सॉफ़्टवेयर/u.test(
    text,
  )
  const name = intern ? t('an internship', 'इंटर्नशिप') : t('a job', 'नौकरी')
  return {
    name,
    effort: intern ? { typical: 90, least: 25 } : { typical: 180, least: 45 },
    weekly: { usual: 480, most: 2400 },
    whole: true,
    stages: [
      {
        share: 12,
        title: t('Résumé on one page, each line with a number', 'एक पन्ने का résumé, हर पंक्ति में एक संख्या'),
        why: t('It is read for some seconds', 'इसे कुछ ही सेकंड देखा जाता है'),
      },
      { share: 10, title: t('Thirty employers listed, in three groups', 'तीस कंपनियाँ, तीन समूहों में') },
      {
        share: 22,
        title: t('Two projects that can be opened by a link, with a README', 'दो प्रोजेक्ट लिंक से खुलते हुए, README के साथ'),
      },
      {
        share: 24,
        title: coder
          ? t('Interview topics: 100 problems and core subjects', 'इंटरव्यू: 100 प्रश्न और मूल विषय')
          : t('Interview topics: the field’s twenty usual questions', 'इंटरव्यू: क्षेत्र के बीस आम सवाल'),
      },
      {
        share: 18,
        title: t('Forty applications, half of them with a referral', 'चालीस आवेदन, आधे referral से'),
        why: t('A referral is read far more often than a form', 'referral फ़ॉर्म से कहीं ज़्यादा पढ़ा जाता है'),
      },
      { share: 14, title: t('Five mock interviews, notes after each', 'पाँच मॉक इंटरव्यू, हर एक के बाद नोट') },
    ],
    habits: [
      {
        name: coder
          ? t('Solve one interview problem, explaining aloud', 'इंटरव्यू का एक प्रश्न, बोलकर समझाते हुए')
          : t('Prepare two interview answers, aloud', 'इंटरव्यू के दो जवाब, बोलकर तैयार करना'),
        share: 0.4,
        perWeek: 5,
        least: 20,
        most: 180,
        partOfDay: 'morning',
        cue: t('After breakfast, at my desk', 'नाश्ते के बाद, अपनी मेज़ पर'),
        smallest: t('One question, five minutes', 'एक प्रश्न, पाँच मिनट'),
      },
      {
        name: t('Send two applications, each made to fit', 'दो आवेदन, हर एक उसी नौकरी के हिसाब से'),
        share: 0.22,
        perWeek: 3,
        least: 20,
        most: 90,
        partOfDay: 'afternoon',
        cue: t('After lunch, with the list open', 'दोपहर के खाने के बाद, सूची खोलकर'),
        smallest: t('One application', 'एक आवेदन'),
      },
      {
        name: t('Write to one senior or alumnus with one clear question', 'किसी सीनियर को एक साफ़ सवाल के साथ लिखना'),
        share: 0.1,
        perWeek: 2,
        least: 10,
        most: 40,
        partOfDay: 'evening',
        cue: t('After evening tea, from the list', 'शाम की चाय के बाद, सूची से'),
        smallest: t('One message of three lines', 'तीन पंक्तियों का एक संदेश'),
      },
      {
        name: t('Work on a project that can be shown', 'दिखाने लायक प्रोजेक्ट पर काम'),
        share: 0.18,
        perWeek: 2,
        least: 25,
        most: 240,
        partOfDay: 'evening',
        cue: t('After dinner, editor open at yesterday’s line', 'रात के खाने के बाद, कल जहाँ छोड़ा वहीं से'),
        smallest: t('One small improvement', 'एक छोटा सुधार'),
      },
      {
        name: t('Mock interview, then write what to change', 'मॉक इंटरव्यू, फिर लिखना क्या बदलना है'),
        share: 0.1,
        perWeek: 1,
        least: 20,
        most: 75,
        partOfDay: 'evening',
        cue: t('On Saturday with a friend, camera on', 'शनिवार को दोस्त के साथ, कैमरा चालू'),
        smallest: t('One question, recorded', 'एक सवाल, रिकॉर्ड करके'),
        preferDays: [5, 6],
      },
    ],
    marks: [
      {
        at: 0.15,
        title: t('Résumé read by two people', 'résumé दो लोगों ने देखा'),
        measure: t('both remarks worked in', 'दोनों की बातें सुधारीं'),
      },
      {
        at: 0.45,
        title: t('First twenty applications out', 'पहले बीस आवेदन भेजे'),
        measure: t('replies counted; below 1 in 10, change the résumé', 'जवाब गिने; 10 में 1 से कम तो résumé बदलें'),
      },
      {
        at: 0.7,
        title: t('Third mock interview', 'तीसरा मॉक इंटरव्यू'),
        measure: t('your partner would pass you', 'साथी आपको पास करे'),
      },
      {
        at: 0.97,
        title: t('Forty applications, five interviews', 'चालीस आवेदन, पाँच इंटरव्यू'),
        measure: t('count both', 'दोनों गिनें'),
      },
    ],
    firstSteps: [
      {
        minutes: 10,
        title: t(
          'Rewrite one line of your résumé: what you did, with a number',
          'résumé की एक पंक्ति फिर लिखें: क्या किया, संख्या के साथ',
        ),
      },
      {
        minutes: 10,
        title: t(
          'Write down five places where you would like to work, and one person at each',
          'पाँच जगहें लिखें जहाँ काम करना चाहेंगे, और हर जगह एक व्यक्ति',
        ),
      },
      {
        minutes: 5,
        title: t(
          'Send a message to one senior: “What would you do in my place?”',
          'एक सीनियर को लिखें: “मेरी जगह आप क्या करते?”',
        ),
      },
    ],
    reasons: [
      t(
        'Replies are luck, so the plan counts what is yours: problems solved, applications fitted, people asked.',
        'जवाब क़िस्मत है, इसलिए योजना वही गिनती है जो आपके हाथ में है: हल किए प्रश्न, सोचकर भेजे आवेदन, पूछे गए लोग।',
      ),
      t(
        'Interviews are practised from the first week, not after the first invitation.',
        'इंटरव्यू का अभ्यास पहले हफ़्ते से है, पहला बुलावा आने के बाद नहीं।',
      ),
    ],
  }
}
