/** Types of a C function's parameters as its declaration writes them. */
import type { CFunctionSignature } from './c-declarations.ts';

/** Source of each parameter, its name included. */
export function parameterTexts({ name, header }: CFunctionSignature): string[] {
  const start = header.indexOf('(', header.search(new RegExp(`\\b${name}\\s*\\(`)));
  const out: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let i = start; i < header.length; i++) {
    const char = header[i];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if ((char === ',' && depth === 1) || depth === 0) {
      out.push(header.slice(from, i).trim());
      from = i + 1;
    }
    if (depth === 0) break;
  }
  return out;
}

const INTEGER =
  /\b(?:size_t|ssize_t|u?int(?:8|16|32|64|ptr)?(?:_t)?|long|short|unsigned|g?u?int\d*|gs?size|off_t)\b/;

/** Whether a parameter can be the length of another: an integer that is no pointer. */
export function mayBeLength(parameter: string): boolean {
  return INTEGER.test(parameter) && !/[*[]/.test(parameter);
}

/** `char *`, `const char *`, `char s[]`. */
export function isCharPointer(parameter: string): boolean {
  return /\bg?char\b[^*[]*(\*[^*]*|\[[^\]]*\])$/.test(parameter);
}
