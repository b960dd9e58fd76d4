import { phrases } from './said-in.ts'

/** What is changed on a page, by the person's own hand. */
export const manage = phrases({
  manageDelete: {
    en: ['Deleting is only in your hands: {h} opens here, and its menu has it{m}.'],
    hi: ['हटाना केवल आपके हाथ में है: {h} यहाँ खुलता है, उसके menu में मिलेगा{m}।'],
    hinglish: ['Hatana sirf aapke haath mein hai: {h} yahan khulta hai, uske menu mein milega{m}.'],
  },
  manageUndo: {
    en: ['A tick can be taken back on Today or here, in {h}{m}.'],
    hi: ['Tick वापस लेना हो, तो Today पर या यहाँ: {h}{m}।'],
    hinglish: ['Tick wapas lena ho, to Today par ya yahan: {h}{m}.'],
  },
  manageRemind: {
    en: ['I cannot ring, but {h} can: open it and set the time of its reminder{m}.'],
    hi: ['मैं घंटी नहीं बजा सकता, पर {h} में reminder का समय रखा जा सकता है{m}।'],
    hinglish: ['Main ghanti nahi baja sakta, par {h} mein reminder ka samay rakha ja sakta hai{m}.'],
  },
  manageRemindNone: {
    en: ['I cannot ring by myself. A habit can: open it and set its reminder, or tell me which one you mean.'],
    hi: ['मैं अपने आप घंटी नहीं बजा सकता। किसी आदत में reminder रखिए, या बताइए किसकी बात है।'],
    hinglish: ['Main apne aap ghanti nahi baja sakta. Kisi habit mein reminder rakhiye, ya bataiye kiski baat hai.'],
  },
  managePause: {
    en: ['{h} can rest for some days: open it and choose Pause, and no streak breaks{m}.'],
    hi: ['{h} कुछ दिन रुक सकता है: खोलकर रोकिए, सिलसिला नहीं टूटेगा{m}।'],
    hinglish: ['{h} kuch din ruk sakta hai: kholkar Pause chuniye, silsila nahi tootega{m}.'],
  },
  managePauseToday: {
    en: ['For today alone, a skip is enough.'],
    hi: ['सिर्फ़ आज के लिए skip काफ़ी है।'],
    hinglish: ['Sirf aaj ke liye skip kaafi hai.'],
  },
  manageTarget: {
    en: ['How much {h} aims at is set on its page: open it and change the target{m}.'],
    hi: ['{h} की तय मात्रा उसके पन्ने पर बदलती है: खोलकर target बदलिए{m}।'],
    hinglish: ['{h} ki tay maatra uske page par badalti hai: kholkar target badaliye{m}.'],
  },
  manageTime: {
    en: ['The time of day of {h} is set on its page; open it here{m}.'],
    hi: ['{h} का समय उसके पन्ने पर बदलता है; यहाँ खोलिए{m}।'],
    hinglish: ['{h} ka samay uske page par badalta hai; yahan kholiye{m}.'],
  },
  manageName: {
    en: ['The name of {h} is yours to change: open it and choose the pencil{m}.'],
    hi: ['{h} का नाम आप बदल सकते हैं: खोलकर पेंसिल चुनिए{m}।'],
    hinglish: ['{h} ka naam aap badal sakte hain: kholkar pencil chuniye{m}.'],
  },
  manageNone: {
    en: [
      'That is changed on the pages of Goals, Habits or Settings. Tell me which habit or goal, and I open it for you.',
    ],
    hi: ['यह Goals, Habits या Settings के पन्ने पर बदलता है। बताइए कौन सी आदत या लक्ष्य, मैं वही खोल दूँगा।'],
    hinglish: [
      'Yeh Goals, Habits ya Settings ke page par badalta hai. Bataiye kaun si habit ya goal, main wahi khol dunga.',
    ],
  },
  mineToo: {
    en: ['I change nothing by myself.'],
    hi: ['मैं अपने आप कुछ नहीं बदलता।'],
    hinglish: ['Main apne aap kuch nahi badalta.'],
  },
})
