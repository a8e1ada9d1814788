/** Why a file could not be read or written: the system's code (ENOENT), else what the error says. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
