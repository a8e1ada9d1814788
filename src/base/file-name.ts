/** Names that Windows keeps for devices, whatever ending follows them. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i;
/** What Windows takes in no name, what cannot be seen, and what would turn the direction of writing. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** So many letters leave room for an ending and what else a pattern holds: of Chinese ones, three bytes each, a name takes 255 bytes. */
export const LONGEST_PART = 60;

/** A text as a part of a file's name that every system takes: never empty, no folder, no device, no option, nothing hidden. */
export function fileNamePart(text: string): string {
  const plain = text.normalize("NFC").replace(FORBIDDEN, "_").trim();
  const short = [...plain]
    .slice(0, LONGEST_PART)
    .join("")
    .replace(/^[-.\s]+/, "_")
    .replace(/[.\s]+$/, "_");
  return short === "" ? "_" : short.replace(DEVICE, "_$&");
}

/** Under what name a file is found where capitals make no difference. */
export function sameFileKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
