/** What the edges must not do: convert positions in several places, or talk to the network. */
import { type Check, inspectFiles, isShipped } from '../check.ts';
import { importsOf, lex } from '../lexer.ts';

const CONVERT = 'server/src/lsp/convert.ts';

/** Names that only code which builds or takes apart an LSP position, range or severity needs. */
const CONVERSION =
  /\bcharacter\b|\bDiagnosticSeverity\b|\b(?:Range|Position|Location|Diagnostic|TextEdit|Hover)\.create\b/g;

export const oneConversion: Check = {
  name: 'LSP types are converted in lsp/convert.ts only (4)',
  inspect: (tree) =>
    inspectFiles(
      tree,
      (path) => isShipped(path) && path.startsWith('server/src/'),
      (text, path) =>
        path === CONVERT
          ? []
          : [...lex(text).code.matchAll(CONVERSION)].map(
              (match) => `uses ${match[0]}, which belongs to ${CONVERT}`,
            ),
    ),
  planted: [
    {
      files: { 'server/src/lsp/handlers/x.ts': 'const column = position.character + 1;' },
      report: /uses character/,
    },
    {
      files: { 'server/src/lsp/handlers/x.ts': 'const range = Range.create(0, 0, 0, 1);' },
      report: /uses Range\.create/,
    },
  ],
};

const NETWORK_MODULES =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^(?:undici|axios|got|ws)$|telemetry/;
const NETWORK_WORDS = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|createTelemetryLogger)\b/g;

export const noNetwork: Check = {
  name: 'nothing is fetched at run time, nothing is reported home (13)',
  inspect: (tree) =>
    inspectFiles(tree, isShipped, (text) => [
      ...importsOf(text)
        .filter((entry) => NETWORK_MODULES.test(entry.specifier))
        .map((entry) => `imports ${entry.specifier}`),
      ...[...lex(text).code.matchAll(NETWORK_WORDS)].map((match) => `uses ${match[0]}`),
    ]),
  planted: [
    { files: { 'client/src/x.ts': "import { get } from 'node:https';" }, report: /node:https/ },
    { files: { 'server/src/cli/x.ts': 'await fetch(address);' }, report: /uses fetch/ },
    {
      files: { 'client/src/x.ts': "import { Reporter } from '@vscode/extension-telemetry';" },
      report: /telemetry/,
    },
  ],
};
