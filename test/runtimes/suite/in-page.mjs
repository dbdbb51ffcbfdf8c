/** The suite in a browser's page, which finds the entries by its import map. */
import { smoke } from "./smoke.mjs";

const result = await smoke((entry) => import(entry));
await fetch("/result", { method: "POST", body: JSON.stringify({ formats: ["esm"], ...result }) });
