const lead =
  /^(?:(?:hey|ok|okay|please|pls|plz|coach|mujhe|mujhko|मुझे|मुझको|i want to|can you|could you|acha|accha|bhai|suno|haan|अच्छा|सुनो|भाई|कृपया|हाँ|हां)[\s,]+)*(?:(?:ye|yeh|yah|ek|ek baat|ye baat|yeh baat|ये|यह|एक|एक बात|ये बात|यह बात|इसे)\s+)?(?:(?:do\s+)?remember|remind me that|keep in mind|(?:make a )?note(?! kar)(?: down| to self)?|save this|don[’']?t forget|store this|memori[sz]e|yaad (?:se )?(?:rakh(?:na|o|iye|iyega|ein|na hai|lo|lena)?|kar)(?:\s+(?:lo|lena|lijiye|le))?|note kar(?:o|na|iye|wana|ana)?(?:\s+hai)?(?:\s+(?:lo|lena|le|lijiye|do))?|dhyan rakh(?:na|o|iye)|(?:mat|na) bhool(?:na|o|iyega)?|याद (?:से )?(?:रख(?:ना|ो|िए|िएगा|ें)?|कर)(?:\s+(?:लो|लेना|लीजिए|लें))?|नोट कर(?:ो|ना|िए|वाना|ाना)?(?:\s+है)?(?:\s+(?:लो|लेना|लीजिए|लें|दो))?|ध्यान (?:रख(?:ना|ो|िए)|रहे)|(?:मत|न) भूल(?:ना|ो|िएगा)?)(?:\s+(?:that|this|to|it|down|ki|ke|कि|की बात|के))?[\s,:–—-]*/iu
const tail =
  /[\s,.;:–—-]+(?:(?:please|pls|ye|yeh|ise|isko|यह|ये|इसे|इसको)\s+)?(?:remember (?:this|that|it)|keep (?:this|it|that) in mind|note (?:this|it|that)(?: down)?|dont forget(?: this| it)?|(?:ye |yeh )?yaad rakh\p{L}*(?: lo)?|note kar (?:lo|lena|lijiye)|(?:ये |यह )?याद रख[\p{L}\p{M}]*(?: लो)?|नोट कर (?:लो|लेना|लीजिए))[.!।]*$/iu

/** What is to be remembered, without the asking; the whole message when nothing is left. */
export function toRemember(message: string): string {
  const text = message.trim()
  const bare = text.replace(lead, '').replace(tail, '').trim()
  return bare === '' ? text : bare
}

const planning =
  /^(?:(?:hey|ok|okay|please|pls|plz|coach|bhai|accha|acha|suno|अच्छा|सुनो|भाई)[\s,]+)*(?:(?:i have |set |add |create |make |mera |meri |mere liye |ek |मेरा |मेरे लिए |एक )?(?:a |an |my )?(?:new |naya |nayi |nya |नया |नई )?(?:goal|lakshya|target|लक्ष्य|गोल)(?:\s+(?:hai|है|is|to))?\s*(?:[-:–—,]|ki|कि)?\s*|(?:ek |एक )?(?:new |naya |नया )?(?:plan|प्लान|योजना) (?:bana ?do|banao|banaiye|बना दो|बनाओ|बनाइए)\s*[-:–—,]?\s*(?:ki |कि )?|(?:please )?(?:add|create|make|start)(?: me)?(?: a| one)?(?: new)? habit(?: of| to| for)?\s*[-:–—,]?\s*|(?:make|create|build|give)(?: me)? (?:a|an) plan (?:for|to)\s+)/iu
const planTail =
  /[\s,.;:–—-]+(?:(?:mere liye |मेरे लिए )?(?:ek |एक )?(?:plan|प्लान|योजना) (?:bana|banao|banado|banaiye|बना|बनाओ|बनाइए)[\p{L}\p{M}]*(?: (?:do|दो|dijiye|दीजिए|de|दें))?|(?:please )?(?:make|create) (?:me )?a plan)[.!।?]*$/iu

/** The sentence of a goal that the planner reads, without the asking for a plan. */
export function goalSentence(message: string): string {
  const text = message.trim()
  const bare = text.replace(planning, '').replace(planTail, '').trim()
  return bare === '' ? text : bare
}
