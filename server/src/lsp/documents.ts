/**
 * The documents that the client has open, by path. The client's spelling of a URI is kept, so that
 * answers name a document as the client does. Documents that are no files are left alone.
 */
import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import type { EditSession } from '../project/types.ts';

export class OpenDocuments {
  private readonly documents = new Map<string, TextDocument>();

  /** @param onText told whenever a document has a new text, or with `undefined` that it was closed */
  constructor(private readonly onText: (path: string, text: string | undefined) => void) {}

  open(uri: string, languageId: string, version: number, text: string): void {
    const path = pathOf(uri);
    if (path === undefined) return;
    this.documents.set(path, TextDocument.create(uri, languageId, version, text));
    this.onText(path, text);
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const path = pathOf(uri);
    const document = path === undefined ? undefined : this.documents.get(path);
    if (path === undefined || document === undefined) return;
    const updated = TextDocument.update(document, changes, version);
    this.documents.set(path, updated);
    this.onText(path, updated.getText());
  }

  close(uri: string): void {
    const path = pathOf(uri);
    if (path === undefined || !this.documents.delete(path)) return;
    this.onText(path, undefined);
  }

  paths(): string[] {
    return [...this.documents.keys()];
  }

  /** Hands every open text to a session that was just made. */
  fill(session: EditSession): void {
    for (const [path, document] of this.documents) session.setText(path, document.getText());
  }

  /** The URI for a path, as the client spells it where it has the document open. */
  uriOf(path: string): string {
    return this.documents.get(path)?.uri ?? pathToFileURL(path).href;
  }

  /** Version of an open document; null for one that is not open, as the protocol has it. */
  versionOf(path: string): number | null {
    return this.documents.get(path)?.version ?? null;
  }
}

/** The absolute path that a `file:` URI names; undefined for every other text. */
export function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const path = fileURLToPath(uri);
    return isAbsolute(path) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}
