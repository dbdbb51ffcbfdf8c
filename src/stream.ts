/** Replies as a Web stream. An entry of its own, because its types need those of the platform. */

export { createReplyStream } from "./parse/create-reply-stream.ts";
