import type { Description } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";

/** What a page of any kind takes from its locale as it stands. */
type PageFrame = Pick<Description, "locale" | "direction" | "headings" | "labelColon">;

/** The frame of a page: its language and direction, its headings, and what joins label and text. */
export function pageFrame({ tag, direction, headings, labelColon }: Locale): PageFrame {
  return { locale: tag, direction, headings, labelColon };
}
