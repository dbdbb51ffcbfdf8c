/** The suite in workerd, which knows ES modules alone: the result is the answer to a request. */
import { smoke } from "./smoke.mjs";

export default {
  async fetch() {
    const result = await smoke((entry) => import(entry));
    return Response.json({ formats: ["esm"], ...result });
  },
};
