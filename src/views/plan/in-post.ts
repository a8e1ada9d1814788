import type { Context } from "../../audit/context.js";
import type { Day } from "../../calendar/day.js";
import { holds, joined, type Span } from "../../calendar/span.js";
import type { PartyKey } from "../../ledger/model.js";
import type { Draft, Want } from "../draft.js";

/** A want with those left out of its places who could stand there on a day on which they hold no post: nobody plans for them. */
export function inPostOnly(want: Want, context: Context): Want {
  const slots = want.slots.map((slot) => {
    const { always, during } = slot.eligible;
    if (slot.name === "with" && want.duty.trigger) return slot;
    const posted = always.flatMap((key) => timesInPost(key, context).map((span) => ({ key, span })));
    const withPosts = new Set(posted.map(({ key }) => key));
    const eligible = { always: always.filter((key) => !withPosts.has(key)), during: [...posted, ...during] };
    return { ...slot, eligible };
  });
  return { ...want, slots };
}

/** Whether all who act in a record of a day hold a post on it, those left aside of whom no post is known. */
export function allInPost({ slots, heard }: Draft, on: Day, context: Context): boolean {
  const acting = [slots.by, slots.from, slots.chair].flatMap((keys) => keys ?? []);
  return [...acting, ...heard.map(({ from }) => from)].every((key) => {
    const times = timesInPost(key, context);
    return times.length === 0 || times.some((time) => holds(time, on));
  });
}

/** When a person holds any post; empty for who is no person or has no post on record. */
export function timesInPost(key: PartyKey, { neighbours }: Context): readonly Span[] {
  return joined((neighbours.person(key)?.posts ?? []).map(({ from, to }) => ({ from, to })));
}
