import type { Messages } from "../../messages/messages.js";
import { FOLLOWED, type HistoryStep } from "../../views/history.js";
import { html, type Markup } from "../html/markup.js";

/** What a line looks like: told apart by dashes and its name at its end, not by colour alone. */
const STROKES: Readonly<Record<(typeof FOLLOWED)[number], { readonly colour: string; readonly dashes: string }>> = {
  gap: { colour: "#9c0006", dashes: "" },
  breach: { colour: "#5b2a86", dashes: "8 3" },
  late: { colour: "#7f6000", dashes: "2 3" },
  review: { colour: "#1f4e79", dashes: "10 3 2 3" },
  undetermined: { colour: "#595959", dashes: "4 4" },
};

/** The picture's measures, in its own units. */
const WIDTH = 720;
const HEIGHT = 260;
const BOX = { left: 44, right: 600, top: 16, bottom: 220 };
/** Lines of the scale, and how near the names of two lines may stand. */
const STEPS = 4;
const NAME_HEIGHT = 15;

/** How many findings of each status there were on each day, as lines over time. The days stand as far apart as they are. */
export function chart(steps: readonly HistoryStep[], messages: Messages): Markup {
  const days = steps.map(({ result }) => Date.parse(result.asOf));
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const most = Math.max(STEPS, ...steps.flatMap(({ result }) => FOLLOWED.map((status) => result.summary[status])));
  const x = (day: number) =>
    last === first ? BOX.left : BOX.left + ((day - first) / (last - first)) * (BOX.right - BOX.left);
  const y = (count: number) => BOX.bottom - (count / most) * (BOX.bottom - BOX.top);
  const scale = Array.from({ length: STEPS + 1 }, (_, step) => Math.round((most * step) / STEPS));
  const ends = spread(FOLLOWED.map((status) => y(steps.at(-1)?.result.summary[status] ?? 0)));
  const lines = FOLLOWED.map((status, index) => {
    const { colour, dashes } = STROKES[status];
    const points = steps.map(({ result }, at) => `${round(x(days[at] ?? first))},${round(y(result.summary[status]))}`);
    return html`<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/><text x="${round(x(last)) + 8}" y="${round(ends[index] ?? 0) + 4}" font-size="13" fill="${colour}">${messages.statuses[status]}</text>
`;
  });
  return html`<svg role="img" aria-label="${messages.history.chart}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%">
${scale.map(
  (
    count,
  ) => html`<line x1="${BOX.left}" x2="${BOX.right}" y1="${round(y(count))}" y2="${round(y(count))}" stroke="#d0d0d0"/><text x="${BOX.left - 6}" y="${round(y(count)) + 4}" font-size="12" text-anchor="end">${count}</text>
`,
)}${lines}<text x="${BOX.left}" y="${HEIGHT - 16}" font-size="12">${steps[0]?.result.asOf}</text><text x="${BOX.right}" y="${HEIGHT - 16}" font-size="12" text-anchor="end">${steps.at(-1)?.result.asOf}</text>
</svg>
`;
}

/** Heights moved down, where they must be, so that no name stands on another. */
function spread(heights: readonly number[]): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  for (const [at, index] of order.entries()) {
    const above = order[at - 1];
    if (above !== undefined) moved[index] = Math.max(moved[index] ?? 0, (moved[above] ?? 0) + NAME_HEIGHT);
  }
  return moved;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
