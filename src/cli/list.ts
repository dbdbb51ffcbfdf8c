import { classifyReply } from "../classify/classify-reply.ts";
import { groupOfReply } from "../classify/group-of-reply.ts";
import { REPLIES } from "../codes/replies.ts";
import { namedReply } from "../describe/named-reply.ts";
import { columnsOf, padColumns } from "../render/columns-of.ts";
import { escapeMarkdown } from "../render/escape-markdown.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { Call, Filter, Subcommand } from "./call.ts";
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
  usage: "list",
  formats: [...FORMATS.keys()],
  options: Object.keys(FILTERS),
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    if (call.operands.length > 0) {
      throw new Error(
        `list takes options only: ${list.options.map((name) => `--${name}`).join(", ")}`,
      );
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
function cellsOf({ code, class: replyClass, status }: ReplyDefinition, { locale }: Call): Cells {
  const { name } = namedReply(code, locale);
  return [`${code}`, name, locale.classNames[replyClass], locale.cli.statuses[status]];
}

type Cells = readonly [code: string, name: string, className: string, status: string];

function asText(definitions: readonly ReplyDefinition[], call: Call): string {
  const rows = definitions.map((definition) => cellsOf(definition, call));
  const names = Math.max(...rows.map(([, name]) => columnsOf(name)));
  const classes = Math.max(...rows.map(([, , className]) => columnsOf(className)));
  const lines = rows.map(([code, name, className, status]) => {
    const painted = call.paint.ofClass(padColumns(className, classes), Number(code));
    return `${code}  ${padColumns(name, names)}  ${painted}  ${status}\n`;
  });
  return lines.join("");
}

function asMarkdown(definitions: readonly ReplyDefinition[], call: Call): string {
  const { code, name, class: className, status } = call.locale.cli.columns;
  const rows = [
    [code, name, className, status],
    ["---", "---", "---", "---"],
    ...definitions.map((definition) => cellsOf(definition, call).map(escapeMarkdown)),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
