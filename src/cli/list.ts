import { classifyReply } from "../classify/classify-reply.ts";
import { groupOfReply } from "../classify/group-of-reply.ts";
import { REPLIES } from "../codes/replies.ts";
import { namedReply } from "../describe/named-reply.ts";
import { columnsOf, padColumns } from "../render/columns-of.ts";
import { escapeMarkdown } from "../render/escape-markdown.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { Call, Filter, Subcommand } from "./call.ts";
import { fillLines } from "./fill-lines.ts";
import { mistake } from "./mistake.ts";
import { pick } from "./pick.ts";
import { printableJson } from "./printable-json.ts";

type Show = (definitions: readonly ReplyDefinition[], call: Call) => string;

const DEFINITIONS: readonly ReplyDefinition[] = Object.values(REPLIES);

const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", asText],
  ["markdown", asMarkdown],
  ["json", (definitions) => printableJson(definitions, 2)],
]);

/** What each filter can name, and the value of a definition that it stands for. */
export const FILTERS: { readonly [Name in Filter]: ReadonlyMap<string, string | undefined> } = {
  class: byNameAndDigit([1, 2, 3, 4, 5, 6], (digit) => classifyReply(digit * 100)),
  group: byNameAndDigit([0, 1, 2, 3, 4, 5], (digit) => groupOfReply(100 + digit * 10)),
  status: new Map(DEFINITIONS.map(({ status }) => [status, status])),
};

/** `ftp-replies list`: the codes of the table, all or a part of them. */
export const list: Subcommand = {
  name: "list",
  usage: "list",
  examples: ["list --class 4", "list --group file-system --status standard --json"],
  formats: [...FORMATS.keys()],
  options: Object.keys(FILTERS) as Filter[],
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    if (call.operands.length > 0) {
      const options = list.options.map((name) => `--${name}`);
      throw mistake((words) => words.optionsOnly(options));
    }
    const classes = valuesOf("class", call);
    const groups = valuesOf("group", call);
    const statuses = valuesOf("status", call);
    const definitions = DEFINITIONS.filter(
      (definition) =>
        (classes?.includes(definition.class) ?? true) &&
        (groups?.includes(definition.group) ?? true) &&
        (statuses?.includes(definition.status) ?? true),
    );
    call.out.write(show(definitions, call));
    return 0;
  },
};

function byNameAndDigit(
  digits: readonly number[],
  nameOf: (digit: number) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const names = digits.map(nameOf);
  return new Map([
    ...names.map((name) => [`${name}`, name] as const),
    ...digits.map((digit, index) => [`${digit}`, names[index]] as const),
  ]);
}

/** The values that a filter lets through; `undefined` for all. */
function valuesOf(filter: Filter, { filters }: Call): readonly (string | undefined)[] | undefined {
  return filters[filter]?.map((name) => pick(FILTERS[filter], filter, name));
}

/** The cells of a line: code, name, class and status in the language. */
function cellsOf(
  { code, class: replyClass, status }: ReplyDefinition,
  { locale, words }: Call,
): Cells {
  const { name } = namedReply(code, locale);
  return [`${code}`, name, locale.classNames[replyClass], words.results.statuses[status]];
}

type Cells = readonly [code: string, name: string, className: string, status: string];

/** Fewer columns hold hardly a word of a name. */
const LEAST_COLUMNS_OF_NAME = 16;

/**
 * A line for each code, in columns. Where a terminal has no room for them, long names are broken, or
 * class and status stand below the name.
 */
function asText(definitions: readonly ReplyDefinition[], call: Call): string {
  const rows = definitions.map((definition) => cellsOf(definition, call));
  const names = Math.max(...rows.map(([, name]) => columnsOf(name)));
  const classes = Math.max(...rows.map(([, , className]) => columnsOf(className)));
  const statuses = Math.max(...rows.map(([, , , status]) => columnsOf(status)));
  const indent = " ".repeat("123  ".length);
  const below = call.room - indent.length;
  const column = Math.min(names, below - 2 - classes - 2 - statuses);
  const isNarrow = column < Math.min(names, LEAST_COLUMNS_OF_NAME);
  const lines = rows.flatMap(([code, name, className, status]) => {
    const paint = (text: string): string => call.paint.ofClass(text, Number(code));
    const [first = "", ...more] = wrapText(name, isNarrow ? below : column);
    const rest = more.map((text) => indent + text);
    if (isNarrow) {
      const about = fillLines([[className, paint], [status]], below);
      return [`${code}  ${first}`, ...rest, ...about.map((text) => indent + text)];
    }
    const painted = paint(padColumns(className, classes));
    return [`${code}  ${padColumns(first, column)}  ${painted}  ${status}`, ...rest];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function asMarkdown(definitions: readonly ReplyDefinition[], call: Call): string {
  const { code, name, class: className, status } = call.words.results.columns;
  const rows = [
    [code, name, className, status],
    ["---", "---", "---", "---"],
    ...definitions.map((definition) => cellsOf(definition, call).map(escapeMarkdown)),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
