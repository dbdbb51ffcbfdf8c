import { isDeepStrictEqual } from "node:util";
import * as root from "ftp-replies";
import * as codes from "ftp-replies/codes";
import * as commands from "ftp-replies/commands";
import * as diagnose from "ftp-replies/diagnose";
import * as historic from "ftp-replies/historic";
import * as enModule from "ftp-replies/locales/en";
import * as frModule from "ftp-replies/locales/fr";
import * as jaModule from "ftp-replies/locales/ja";
import * as payload from "ftp-replies/payload";
import * as stream from "ftp-replies/stream";

/** Every public name, by the specifier it is imported from. */
export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "ftp-replies": root,
  "ftp-replies/codes": codes,
  "ftp-replies/commands": commands,
  "ftp-replies/diagnose": diagnose,
  "ftp-replies/historic": historic,
  "ftp-replies/payload": payload,
  "ftp-replies/stream": stream,
  "ftp-replies/locales/en": enModule,
  "ftp-replies/locales/fr": frModule,
  "ftp-replies/locales/ja": jaModule,
};

/** What an example claimed, and what came out. */
export interface CheckedClaim {
  readonly expression: string;
  readonly holds: boolean;
  readonly actual: unknown;
}

/**
 * Runs an example: statements, and expressions with their result behind `//=>`, on the same line or
 * on the next. Imports must name what the package exports.
 */
export function runExample(source: string): readonly CheckedClaim[] {
  const claims: CheckedClaim[] = [];
  const claim = (expression: string, actual: unknown, expected: unknown): void => {
    claims.push({ expression, holds: isDeepStrictEqual(actual, expected), actual });
  };
  const scope: Record<string, unknown> = Object.assign({}, ...Object.values(modules));
  const script = withClaims(withoutImports(source));
  new Function("$claim", ...Object.keys(scope), script)(claim, ...Object.values(scope));
  return claims;
}

/** Makes a call of `$claim` of every expression that has its result behind `//=>`. */
export function withClaims(source: string): string {
  return source
    .replace(/\n\s*\/\/=> /g, " //=> ")
    .split("\n")
    .map((line) => {
      const [expression, expected] = line.split(" //=> ");
      return expected === undefined
        ? line
        : `$claim(${JSON.stringify(expression)}, (${expression?.replace(/;\s*$/, "")}), (${expected}));`;
    })
    .join("\n");
}

function withoutImports(source: string): string {
  return source.replace(/^import (?:type )?\{([^}]*)\} from "([^"]*)";?$/gm, checkImport);
}

function checkImport(_statement: string, names: string, specifier: string): string {
  for (const name of names.split(",").map((part) => part.trim())) {
    if (name !== "" && !name.startsWith("type ") && !(name in (modules[specifier] ?? {}))) {
      throw new Error(`${specifier} does not export ${name}`);
    }
  }
  return "";
}
