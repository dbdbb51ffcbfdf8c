/** The values inside replies. */

export { identifyServer } from "./payload/identify-server.ts";
export { parseBufferSize } from "./payload/parse-buffer-size.ts";
export { parseChallenge } from "./payload/parse-challenge.ts";
export { parseDelay } from "./payload/parse-delay.ts";
export { parseExtendedPassive } from "./payload/parse-extended-passive.ts";
export { parseFacts } from "./payload/parse-facts.ts";
export { parseFeatures } from "./payload/parse-features.ts";
export { parseHash } from "./payload/parse-hash.ts";
export { parseLongPassive } from "./payload/parse-long-passive.ts";
export { parseModificationTime } from "./payload/parse-modification-time.ts";
export { parseNetkeyChallenge } from "./payload/parse-netkey-challenge.ts";
export { parsePassive } from "./payload/parse-passive.ts";
export { parsePath } from "./payload/parse-path.ts";
export { parseProtocols } from "./payload/parse-protocols.ts";
export { parseRestartMarker } from "./payload/parse-restart-marker.ts";
export { parseSecurityData } from "./payload/parse-security-data.ts";
export { parseSize } from "./payload/parse-size.ts";
export { parseSystemType } from "./payload/parse-system-type.ts";
export { parseTransferSize } from "./payload/parse-transfer-size.ts";
export { parseTransferStatistics } from "./payload/parse-transfer-statistics.ts";
export { parseUniqueName } from "./payload/parse-unique-name.ts";
export type * from "./types/payload.ts";
