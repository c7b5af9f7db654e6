/** Memory of one worker over a large tree: each package is read, analysed and let go of. */
import type { Engine } from '../server/src/project/engine.ts';
import { readFolder } from '../server/src/project/folder.ts';
import { SourceReader } from '../server/src/project/read.ts';
import { selectFolders } from '../server/src/project/walk.ts';
import { analyzeFiles } from './analysis.ts';

export interface WorkerFigures {
  readonly packages: number;
  readonly files: number;
  readonly megabytes: number;
  /** Resident memory in MB after each pass. */
  readonly afterPass: readonly number[];
  /** The most that was ever resident, in MB. */
  readonly peak: number;
}

export function measureWorker(folder: string, engine: Engine, passes: number): WorkerFigures {
  const reader = new SourceReader();
  const afterPass: number[] = [];
  let packages = 0;
  let count = 0;
  let bytes = 0;
  for (let pass = 0; pass < passes; pass++) {
    packages = 0;
    count = 0;
    bytes = 0;
    for (const selected of selectFolders([folder], folder).folders) {
      const { files } = readFolder(reader, selected);
      if (files.length === 0) continue;
      packages += 1;
      count += files.length;
      for (const { text } of files) bytes += text.length;
      analyzeFiles({ name: selected.path, files }, engine);
    }
    globalThis.gc?.();
    afterPass.push(process.memoryUsage().rss / 1e6);
  }
  const peak = process.resourceUsage().maxRSS / 1000;
  return { packages, files: count, megabytes: bytes / 1e6, afterPass, peak };
}

export function workerReport(figures: WorkerFigures): string {
  const { packages, files, megabytes, afterPass, peak } = figures;
  const sizes = afterPass.map((size) => size.toFixed(0)).join(', ');
  return `${packages} packages, ${files} files, ${megabytes.toFixed(1)} MB: ${sizes} MB resident after each pass, ${peak.toFixed(0)} MB at most`;
}
