/** What it costs to see that most Go files of a tree do not use cgo. */
import { readFolder } from '../server/src/project/folder.ts';
import { SourceReader } from '../server/src/project/read.ts';
import { isGoName, selectFolders } from '../server/src/project/walk.ts';
import { median, timed } from './statistics.ts';

export interface PrefilterFigures {
  readonly goFiles: number;
  readonly cgoFiles: number;
  /** Listing and reading, for 1,000 Go files. */
  readonly msPerThousand: number;
}

/** Lists the tree and reads what has to be read, `rounds` times; the first time fills the disk cache. */
export function measurePrefilter(folder: string, rounds: number): PrefilterFigures {
  let goFiles = 0;
  let cgoFiles = 0;
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    goFiles = 0;
    cgoFiles = 0;
    const time = timed(() => {
      const reader = new SourceReader();
      for (const selected of selectFolders([folder], folder).folders) {
        goFiles += selected.names.filter(isGoName).length;
        cgoFiles += readFolder(reader, selected).cgoFiles;
      }
    });
    if (round > 0) times.push(time);
  }
  return { goFiles, cgoFiles, msPerThousand: (median(times) / goFiles) * 1000 };
}
