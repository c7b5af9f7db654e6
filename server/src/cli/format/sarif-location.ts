/** Places in SARIF: paths relative to the root, regions with start and end, in UTF-16 columns. */
import type { Message } from '../../analysis/finding.ts';
import type { LocatedNote, Range } from '../../project/types.ts';

export const ROOT_ID = '%SRCROOT%';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

/** Every character that may not stand in a path of a URI is escaped, `/` is kept. */
export function artifactLocation(file: string): ArtifactLocation {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT_ID };
}

export function region({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

export function physicalLocation(file: string, range: Range): object {
  return {
    physicalLocation: { artifactLocation: artifactLocation(file), region: region(range) },
  };
}

/** A note as a location with its text. */
export function noteLocation(note: LocatedNote, text: (message: Message) => string): object {
  return { ...physicalLocation(note.file, note.range), message: { text: text(note.message) } };
}
