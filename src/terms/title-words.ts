/** What may stand before or after a name: a post, a department, a form of address. */
const TITLE =
  /^(.{0,16}?(书记|长|主任|委员|成员|组员|干警|干部|科员|同志|主席|代表|专员|调研员|秘书|助理|员|负责人|主持人|领导|检察官|法官|检察长|总师|师|巡视员|督导员|部|室|科|庭|处|股|局|院|委|办|队|组|所|站|中心|党组|支部|主持|记录|先生|女士|职)|[:：]|\d{1,2}[.、)]?|第?[一二三四五六七八九十]+[.、])+$/;

/** Whether a text may be what stands before or after a name. */
export function isTitle(text: string): boolean {
  return TITLE.test(text);
}
