/**
 * Findings of packages while their files are edited. Open files keep the parser's state between
 * versions; the other files of a package are read and parsed once, and again when they change on disk.
 */
import { basename, dirname, join } from 'node:path';
import type { Analyzer, OwnershipTable } from '../analysis/analyzer-types.ts';
import type { DocumentParser } from '../analysis/syntax/file.ts';
import { GoDocument } from '../parse/go-file.ts';
import { analyzeFolder } from './analyze-folder.ts';
import { CONFIG_NAME, Configs } from './config.ts';
import type { Engine, EngineFactory } from './engine.ts';
import { UsageError } from './errors.ts';
import { type FolderTexts, parseAnew, parseRaw, type RawFile, readFolder } from './folder.ts';
import { ImportedPackages } from './imported-packages.ts';
import { includeRoot, localIncludes } from './includes.ts';
import { DISK } from './module-map.ts';
import { CachingReader } from './read.ts';
import { reportFolder } from './report.ts';
import { GoVersions, moduleRoot, relativeTo } from './root.ts';
import type { SourceFile } from './source-file.ts';
import { SUPPRESSION_RULE } from './suppression-rule.ts';
import type { EditSession, LocatedFinding } from './types.ts';
import { type Folder, folderOf } from './walk.ts';

/** Files that say which packages a module has, where, and what their functions do. */
const PROJECT_FILES = new Set(['go.mod', 'go.work', CONFIG_NAME]);

type FindingsByPath = ReadonlyMap<string, readonly LocatedFinding[]>;

/** What is known of a folder; each part is made again after something that it depends on changed. */
interface FolderState {
  folder?: Folder;
  findings?: FindingsByPath;
  /** Folders of other packages that the findings depend on. */
  readonly dependsOn: Set<string>;
  readonly root: string;
  readonly parsed: Map<string, SourceFile>;
}

class Session implements EditSession {
  private readonly overlay = new Map<string, string>();
  private readonly reader = new CachingReader(this.overlay);
  private readonly folders = new Map<string, FolderState>();
  private readonly goDocuments = new Map<string, GoDocument>();
  private readonly cDocuments = new Map<string, DocumentParser>();
  private readonly analyzer: Analyzer;
  private goVersions = new GoVersions();
  private configs = new Configs(DISK);
  private imported = this.newImports();

  constructor(private readonly engine: Engine) {
    this.analyzer = engine.createAnalyzer();
  }

  setText(path: string, text: string): void {
    const isNew = !this.overlay.has(path);
    this.overlay.set(path, text);
    this.invalidate(path, isNew);
  }

  clearText(path: string): void {
    if (!this.overlay.delete(path)) return;
    this.closeDocument(path);
    this.reader.forget(path);
    this.invalidate(path, true);
    const folder = dirname(path);
    const isOpen = [...this.overlay.keys()].some((other) => dirname(other) === folder);
    if (!isOpen) this.folders.delete(folder);
    this.forgetUnused();
  }

  fileChanged(path: string): void {
    if (PROJECT_FILES.has(basename(path))) {
      this.goVersions = new GoVersions();
      this.configs = new Configs(DISK);
      this.imported = this.newImports();
      this.folders.clear();
      return;
    }
    this.reader.forget(path);
    this.invalidate(path, true);
  }

  findings(path: string): FindingsByPath {
    const folder = dirname(path);
    const state = this.stateOf(folder);
    state.findings ??= this.analyze(folder, state);
    return state.findings;
  }

  isOutdated(path: string): boolean {
    return this.folders.get(dirname(path))?.findings === undefined;
  }

  rootOf(path: string): string {
    return this.stateOf(dirname(path)).root;
  }

  close(): void {
    for (const path of [...this.overlay.keys()]) this.closeDocument(path);
    this.overlay.clear();
    this.folders.clear();
  }

  private stateOf(folder: string): FolderState {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const state: FolderState = {
      root: moduleRoot(folder) ?? folder,
      parsed: new Map(),
      dependsOn: new Set(),
    };
    this.folders.set(folder, state);
    return state;
  }

  private invalidate(path: string, listing: boolean): void {
    const folder = dirname(path);
    this.imported.forget(folder);
    for (const [other, state] of this.folders) {
      if (other !== folder && !state.dependsOn.has(folder)) continue;
      delete state.findings;
      if (listing && other === folder) delete state.folder;
    }
  }

  /** Lets go of packages that were only read because an open one imports them. */
  private forgetUnused(): void {
    const open = new Set([...this.overlay.keys()].map((path) => dirname(path)));
    const needed = new Set(open);
    for (const folder of open) {
      for (const other of this.folders.get(folder)?.dependsOn ?? []) needed.add(other);
    }
    for (const folder of this.folders.keys()) {
      if (needed.has(folder)) continue;
      this.folders.delete(folder);
      this.imported.forget(folder);
    }
  }

  private newImports(): ImportedPackages {
    const { reader } = this;
    return new ImportedPackages({
      reader,
      around: DISK,
      list: (path) => this.listOf(path, this.stateOf(path)),
      ownershipIn: (path) => this.ownershipIn(path),
      parse: (path, files) => this.parse(files, this.stateOf(path)),
    });
  }

  private analyze(path: string, state: FolderState): FindingsByPath {
    const texts = readFolder(this.reader, this.listOf(path, state));
    state.dependsOn.clear();
    const files = this.parse([...texts.files, ...this.includes(path, texts, state)], state);
    const isChosen = (file: SourceFile): boolean => dirname(file.path) === path;
    const input = {
      name: relativeTo(state.root, path) || '.',
      files,
      isChosen,
      goVersion: this.goVersions.of(path),
      ownership: this.ownershipIn(path),
      module: this.imported.seenFrom(path, (folder) => state.dependsOn.add(folder)),
    };
    const result = analyzeFolder(input, this.analyzer, {}, () => false);
    const ranRules = new Set(this.engine.ruleNames);
    const knownRules = new Set([...ranRules, SUPPRESSION_RULE.name]);
    const located = reportFolder(result, files, isChosen, { knownRules, ranRules });
    const pathOf = new Map(files.map((file) => [file.name, file.path]));
    const byPath = new Map<string, LocatedFinding[]>();
    for (const finding of located) {
      const file = pathOf.get(finding.file) ?? join(state.root, finding.file);
      const group = byPath.get(file);
      if (group === undefined) byPath.set(file, [finding]);
      else group.push(finding);
    }
    return byPath;
  }

  private includes(
    folder: string,
    { files }: FolderTexts,
    { dependsOn }: FolderState,
  ): readonly RawFile[] {
    const root = includeRoot(DISK, folder);
    const source = { reader: this.reader, around: DISK };
    return localIncludes(source, { folder, root, files }, (one) => dependsOn.add(one));
  }

  /** A configuration that cannot be understood is none: the command line says what is wrong with it. */
  private ownershipIn(path: string): OwnershipTable {
    try {
      return this.configs.of(path).ownership;
    } catch (error) {
      if (error instanceof UsageError) return new Map();
      throw error;
    }
  }

  private listOf(path: string, state: FolderState): Folder {
    if (state.folder === undefined) {
      state.folder = this.list(path);
      for (const file of state.parsed.keys()) {
        const isGone = dirname(file) === path && !state.folder.chosen.has(basename(file));
        if (isGone) state.parsed.delete(file);
      }
    }
    return state.folder;
  }

  /** The folder on disk together with what is open in it and was never saved. */
  private list(path: string): Folder {
    const { names } = folderOf(path);
    const open = [...this.overlay.keys()].filter((file) => dirname(file) === path);
    const all = [...new Set([...names, ...open.map((file) => basename(file))])].sort();
    return { path, names: all, chosen: new Set(all) };
  }

  private parse(texts: readonly RawFile[], state: FolderState): SourceFile[] {
    const files: SourceFile[] = [];
    for (const raw of texts) {
      const former = state.parsed.get(raw.path);
      const file = former?.input.syntax.text === raw.text ? former : this.parseOne(raw, state);
      if (file !== undefined) files.push(file);
    }
    for (const file of files) state.parsed.set(file.path, file);
    return files;
  }

  private parseOne(raw: RawFile, { root }: FolderState): SourceFile | undefined {
    const name = relativeTo(root, raw.path);
    const parse = this.overlay.has(raw.path)
      ? {
          go: (text: string) => this.goDocument(raw.path).update(text),
          c: (text: string) => this.cDocument(raw.path).update(text),
        }
      : parseAnew(this.engine.parser);
    const parsed = parseRaw(raw, name, parse);
    if (!('kind' in parsed)) return parsed;
    this.recover();
    return undefined;
  }

  private goDocument(path: string): GoDocument {
    const document = this.goDocuments.get(path) ?? new GoDocument(this.engine.parser);
    this.goDocuments.set(path, document);
    return document;
  }

  private cDocument(path: string): DocumentParser {
    const document = this.cDocuments.get(path) ?? this.engine.parser.open('c');
    this.cDocuments.set(path, document);
    return document;
  }

  private closeDocument(path: string): void {
    this.goDocuments.get(path)?.close();
    this.goDocuments.delete(path);
    this.cDocuments.get(path)?.close();
    this.cDocuments.delete(path);
  }

  /**
   * Makes a broken parser usable again in the background. Until then the file has no findings; after
   * that everything is looked at anew when it is next asked for.
   */
  private recover(): void {
    const lookAgain = (): void => {
      for (const state of this.folders.values()) delete state.findings;
    };
    this.engine.parser.recover().then(lookAgain, lookAgain);
  }
}

/**
 * Opens a session without files.
 *
 * @throws {EngineUnavailable} when the parser cannot be loaded
 */
export async function openEditSession(makeEngine: EngineFactory): Promise<EditSession> {
  return new Session(await makeEngine('wasm'));
}
