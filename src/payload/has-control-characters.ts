/**
 * Whether a text holds a C0 control or DEL. A CR in a name would end the command that the name is
 * sent back in. Code points 80 to 9F pass: they are letters where the server's charset was read as
 * Latin-1.
 */
export function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit === 127) return true;
  }
  return false;
}
