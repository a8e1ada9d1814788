import type { CsvWords } from "../../words/reports/csv.js";

export const csv: CsvWords = {
  headings: {
    unit: "Unit id",
    unitName: "Unit",
    regulation: "Regulation id",
    regulationTitle: "Regulation",
    clause: "Clause id",
    clauseName: "Clause",
    title: "What",
    requirement: "Requirement",
    holder: "Holder",
    holderId: "Holder id",
    counterpart: "Counterpart",
    counterpartId: "Counterpart id",
    recipient: "Recipient",
    recipientId: "Recipient id",
    period: "Period",
    from: "From",
    to: "To",
    due: "Due",
    status: "Status",
    required: "Required",
    found: "Found",
    daysLate: "Days late",
    message: "Message",
    evidence: "Evidence",
    interpretations: "Readings",
    id: "Id",
  },
  incomplete: "incomplete",
  clause: (id) => `§${id}`,
  period: (label) => {
    const [year, part] = [label.slice(0, 4), label.slice(5)];
    if (/^\d{4}$/.test(label)) return `year ${year}`;
    if (/^\d{4}-(H[12]|Q[1-4])$/.test(label)) return `${part} of ${year}`;
    if (/^\d{4}-\d\d$/.test(label)) return `month ${Number(part)} of ${year}`;
    if (/^\d{4}-\d\d-\d\d$/.test(label)) return `due date ${label}`;
    return label;
  },
};
