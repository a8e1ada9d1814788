const TIME_OR_COUNT =
  /每(?!个人|一?名|位|件|项|次会|处)|不少于|不得少于|不低于|至少|[\d一二两三四五六七八九十半][个\s]*(?:工作日|日|天|周|月|季度|年)(?:之|以)?内|[\u4e00-\u9fa5\d]前(?=[，,、])|任期内|届[中末满]|季末|年[初中底末终](?![心央])|及时|尽快|立即|第一时间|限期|定期|适时|经常/u;
const DUTY =
  /应当|应(?=[按在于将由向与及对主积认严]|$)|必须|务必|须(?!知)|不得|严禁|禁止|要(?=[按在于将由向与及对主积认严坚定做把加落])/u;

/** Whether a sentence has a word of time, count or duty: then it must not be dropped without a word. */
export function asksSomething(sentence: string): boolean {
  return sentence.length > 4 && (TIME_OR_COUNT.test(sentence) || DUTY.test(sentence));
}
