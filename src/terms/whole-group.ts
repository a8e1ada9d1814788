/** The roles whose holders are the leading group (领导班子). */
export const LEADING_ROLES: readonly string[] = [
  "secretary",
  "deputy-secretary",
  "member",
  "discipline-head",
  "government-head",
  "political-head",
];

const WHOLE_GROUP =
  /^(本院|本局|本单位|我院|我局|院|局|县|区|市|镇)?(党委|党组|领导)?(全体)?(领导)?(班子|党组|党委|院领导|局领导)(全体|班子)?(领导)?(成员|人员|委员|领导)?(全体|全部)?(成员|人员)?(都|均)?$/;
const SAYS_ALL = /全体|全部|班子成员|党组成员|党委委员/;

/** Whether a text means everybody on the leading group without naming them: 全体班子成员. */
export function isWholeGroup(text: string): boolean {
  return WHOLE_GROUP.test(text) && SAYS_ALL.test(text);
}

/** Whether what is in brackets after such a text takes people out: 除李望外, 李望请假. */
export function takesOut(inBrackets: string): boolean {
  return /除|请假|缺席|未|因|不含/.test(inBrackets);
}
