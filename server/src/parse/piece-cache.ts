/** Remembers what the pieces of a broken text gave: while somebody types, all but one stay the same. */
import type { Conversion } from './convert.ts';
import { ownCopy } from './own-copy.ts';
import type { PieceParser } from './pieces.ts';

interface Piece {
  readonly text: string;
  readonly conversion: Conversion;
}

export class PieceCache {
  private former = new Map<string, Piece>();
  private current = new Map<string, Piece>();

  /** A new version of the text begins: pieces that the last one did not have are forgotten. */
  nextVersion(): void {
    this.former = this.current;
    this.current = new Map();
  }

  get(text: string, parse: PieceParser): Conversion {
    const known = this.current.get(text) ?? this.former.get(text);
    const piece = known ?? { text: ownCopy(text), conversion: parse(text) };
    this.current.set(piece.text, piece);
    return piece.conversion;
  }
}
