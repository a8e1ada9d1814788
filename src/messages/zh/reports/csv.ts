import type { CsvWords } from "../../words/reports/csv.js";

export const csv: CsvWords = {
  headings: {
    unit: "单位编号",
    unitName: "单位",
    regulation: "法规编号",
    regulationTitle: "法规",
    clause: "条款编号",
    clauseName: "条款",
    title: "事项",
    requirement: "要求",
    holder: "责任者",
    holderId: "责任者编号",
    counterpart: "对方",
    counterpartId: "对方编号",
    recipient: "报送对象",
    recipientId: "报送对象编号",
    period: "时段",
    from: "起",
    to: "止",
    due: "期限",
    status: "状态",
    required: "应有数",
    found: "已有数",
    daysLate: "逾期天数",
    message: "说明",
    evidence: "依据",
    interpretations: "理解",
    id: "编号",
  },
  incomplete: "不完整",
  clause: (id) => `§${id}`,
  period: (label) => {
    const [year, part] = [label.slice(0, 4), label.slice(5)];
    if (/^\d{4}$/.test(label)) return `${year}年`;
    if (/^\d{4}-H[12]$/.test(label)) return `${year}年${part === "H1" ? "上" : "下"}半年`;
    if (/^\d{4}-Q[1-4]$/.test(label)) return `${year}年第${part.slice(1)}季度`;
    if (/^\d{4}-\d\d$/.test(label)) return `${year}年${Number(part)}月`;
    if (/^\d{4}-\d\d-\d\d$/.test(label)) return `${year}年${Number(part.slice(0, 2))}月${Number(part.slice(3))}日期限`;
    return label;
  },
};
