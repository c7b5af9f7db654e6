/**
 * The packages that one analysis looks into: the one that is checked, and those of its module that it
 * calls, each read when it is first asked for.
 */
import type { ModulePackages, PackageInput } from '../analyzer-types.ts';
import { buildPackage, type PackageModel } from '../model/package.ts';
import { type Imports, namesAdded } from './imports.ts';
import { type Interest, interestIn } from './interest.ts';
import { PackageAnalysis } from './package-analysis.ts';
import type { FactsCache } from './tasks.ts';

/** What is known of an imported package as long as it and those that it imports stay as they are. */
interface KnownPackage {
  readonly model: PackageModel;
  readonly interest: Interest;
  /** Names that imported packages added, as one text, by import path. */
  readonly builtOn: ReadonlyMap<string, string>;
}

/** What is kept from one analysis to the next; it lives as long as the trees. */
export interface AnalysisCache {
  readonly facts: FactsCache;
  readonly packages: WeakMap<PackageInput, KnownPackage>;
}

export function newCache(): AnalysisCache {
  return { facts: new WeakMap(), packages: new WeakMap() };
}

/** The analysis of the package, which asks for others of its module as it needs them. */
export function rootAnalysis(input: PackageInput, cache: AnalysisCache): PackageAnalysis {
  const imports = input.module && new ModuleImports(input.module, cache);
  return new PackageAnalysis(buildPackage(input), cache.facts, imports);
}

class ModuleImports implements Imports {
  private readonly packages = new Map<string, PackageAnalysis | undefined>();
  private readonly using = new Map<string, boolean>();

  constructor(
    private readonly module: ModulePackages,
    private readonly cache: AnalysisCache,
  ) {}

  withC(path: string): PackageAnalysis | undefined {
    let uses = this.using.get(path);
    if (uses === undefined) {
      uses = this.module.usesC(path);
      this.using.set(path, uses);
    }
    return uses ? this.packageAt(path) : undefined;
  }

  packageAt(path: string): PackageAnalysis | undefined {
    if (this.packages.has(path)) return this.packages.get(path);
    // Packages that import each other are an error of the program: the inner one sees nothing.
    this.packages.set(path, undefined);
    const input = this.module.packageAt(path);
    const analysis = input && this.analysisOf(input);
    this.packages.set(path, analysis);
    return analysis;
  }

  private analysisOf(input: PackageInput): PackageAnalysis {
    const { model, interest } = this.known(input);
    return new PackageAnalysis(model, this.cache.facts, this, interest);
  }

  private known(input: PackageInput): KnownPackage {
    const old = this.cache.packages.get(input);
    if (old && this.isCurrent(old)) return old;
    const model = old?.model ?? buildPackage(input);
    const builtOn = new Map<string, string>();
    const interest = interestIn(model, (path) => {
      builtOn.set(path, this.namesText(path));
      return namesAdded(this.withC(path));
    });
    // What is kept must not come back to this analysis later.
    interest.freeing();
    const known = { model, interest, builtOn };
    this.cache.packages.set(input, known);
    return known;
  }

  private isCurrent({ builtOn }: KnownPackage): boolean {
    for (const [path, names] of builtOn) {
      if (this.namesText(path) !== names) return false;
    }
    return true;
  }

  private namesText(path: string): string {
    const { handingOut = [], freeing = [] } = namesAdded(this.withC(path)) ?? {};
    return [...handingOut, '-', ...freeing].join(' ');
  }
}
