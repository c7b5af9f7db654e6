/** What it costs to see that most Go files of a tree do not use cgo. */
import { join } from 'node:path';
import { SourceReader } from '../server/src/project/read.ts';
import { isGoName, selectFolders } from '../server/src/project/walk.ts';
import { median, timed } from './statistics.ts';

export interface PrefilterFigures {
  readonly goFiles: number;
  readonly cgoFiles: number;
  /** Listing and reading, for 1,000 Go files. */
  readonly msPerThousand: number;
}

/** One look at every Go file of the tree; counts all and those that import "C". */
function filter(folder: string): { goFiles: number; cgoFiles: number } {
  const reader = new SourceReader();
  let goFiles = 0;
  let cgoFiles = 0;
  for (const { path, names } of selectFolders([folder], folder).folders) {
    for (const name of names.filter(isGoName)) {
      goFiles++;
      if (reader.readCgoFile(join(path, name)) !== undefined) cgoFiles++;
    }
  }
  return { goFiles, cgoFiles };
}

/** Lists and filters the tree `rounds` times; once before that, to fill the disk cache. */
export function measurePrefilter(folder: string, rounds: number): PrefilterFigures {
  const counts = filter(folder);
  const times = Array.from({ length: rounds }, () => timed(() => void filter(folder)));
  return { ...counts, msPerThousand: (median(times) / counts.goFiles) * 1000 };
}
