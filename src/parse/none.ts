/** The list that most replies have of what departs and of what is skipped: one for all. */
export const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
