/** JSON as people write configuration: with comments, and with a comma after the last item. */

const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[}\]])/g;

/** @throws {SyntaxError} when it is no JSON besides that */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '').replace(TOKEN, (token) =>
    // Blanks keep the offsets that an error message names.
    token.startsWith('"') ? token : token.replace(/[^\n]/g, ' '),
  );
  return JSON.parse(bare);
}
