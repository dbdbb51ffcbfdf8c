/** The reply numbers of the RFCs before RFC 959. */

export type { HistoricMeaning, HistoricReply } from "./codes/historic-replies.ts";
export { HISTORIC_REPLIES } from "./codes/historic-replies.ts";
