/**
 * Runs the analyses over a package: function summaries on demand, each function's facts, both kept for
 * the next time as long as the function's text, the names around it and the summaries that it read are
 * the same.
 */
import type { CFunction, GoFile, GoFunction, PackageModel } from '../model/package.ts';
import { NO_NODE } from '../syntax/tree.ts';
import { summaryText } from './callee-key.ts';
import type { CFunctionFacts, FunctionFacts, PackageFacts } from './facts.ts';
import { implementedBy } from './implemented.ts';
import {
  asImported,
  declaredIn,
  type ImportedPackage,
  type Imports,
  NO_IMPORTS,
  namesAdded,
  namesHandingOut,
  splitQualified,
} from './imports.ts';
import { type Interest, interestIn } from './interest.ts';
import type { Callee } from './ir.ts';
import { passesLoop } from './loops.ts';
import { type CNames, lowerCFunction } from './lower/c-functions.ts';
import { lowerGoFunction, lowerGoVariables } from './lower/go-functions.ts';
import type { Names } from './lower/names.ts';
import { OnDemand } from './on-demand.ts';
import { canFollow, ownCFunctions } from './own-c.ts';
import { type OwnerQuestions, ownersIn, type Releaser, releasersFor } from './owners.ts';
import { analyzeUnit, type UnitResult } from './ownership/analyze-unit.ts';
import { configuredFor } from './ownership/configured.ts';
import { attributedSummary, declaredSummary } from './ownership/declared.ts';
import { mergeSummaries, type Summary } from './ownership/summary.ts';
import { cNamesFor, namesFor } from './package-names.ts';
import { type Answers, recording, stillHold } from './questions.ts';
import { type Readable, Reading, readsTheSame } from './reading.ts';
import type { Cached, FactsCache, Lowered, Purpose, Task } from './tasks.ts';

/** A function that calls itself starts from "never returns" and is computed until its summary holds. */
const BOTTOM: Summary = { outcomes: [] };

/** A method of a receiver of unknown type may be any of that name; of too many, nothing is said. */
const MAX_CANDIDATES = 4;

export class PackageAnalysis implements ImportedPackage, Readable {
  private readonly results = new OnDemand<Task, Cached>({
    keyOf: (task) => task.key,
    compute: (task) => this.reuse(task) ?? this.compute(task),
    textOf: (cached) => cached.summaryText,
  });
  private readonly units = new Map<string, Lowered>();
  private readonly names = new Map<GoFile, Names>();
  private readonly cNames: CNames;
  private handingOut: ReadonlySet<string> | undefined;

  /** @param interest of the package, when it is known already */
  constructor(
    readonly model: PackageModel,
    private readonly cache: FactsCache,
    private readonly imports: Imports = NO_IMPORTS,
    readonly interest: Interest = interestIn(model, (path) => namesAdded(imports.withC(path))),
  ) {
    this.cNames = cNamesFor(model);
  }

  facts(strict: boolean): PackageFacts {
    const functions: FunctionFacts[] = [];
    for (const fn of this.model.functions) {
      if (fn.file.generated || !this.interest.inDeclaration(fn.section.tree, fn)) continue;
      const result = this.resultOf(this.goTask(fn, 'facts'));
      if (!result) continue;
      const oncePerProcess = fn.displayName === 'init';
      const { file, displayName: name } = fn;
      functions.push({ source: fn, file, fn, name, result, oncePerProcess });
    }
    for (const source of this.model.variables) {
      const { file, section } = source;
      if (file.generated || !this.interest.inDeclaration(section.tree)) continue;
      const result = this.resultOf(this.variablesTask(source));
      if (!result) continue;
      functions.push({ source, file, fn: undefined, name: '', result, oncePerProcess: true });
    }
    const owners = ownersIn(this.ownerQuestions(), functions);
    return { model: this.model, functions, cFunctions: this.cFacts(), owners, strict };
  }

  private cFacts(): CFunctionFacts[] {
    const out: CFunctionFacts[] = [];
    for (const source of ownCFunctions(this.model)) {
      if (!this.interest.inC(source.section.tree) || !canFollow(source)) continue;
      const result = this.resultOf(this.cTask(source, 'facts'));
      if (result?.sites.length) out.push({ source, name: source.signature.name, result });
    }
    return out;
  }

  releasersOf(type: string): readonly Releaser[] {
    return releasersFor(this.ownerQuestions(), type);
  }

  private ownerQuestions(): OwnerQuestions {
    return {
      model: this.model,
      mayFree: (fn) => this.interest.mayFree(fn.section.tree),
      summaryOf: (fn) =>
        fn.signature.body === NO_NODE ? undefined : this.resultOf(this.goTask(fn, 'summary')),
      importedReleasers: (type) => {
        const split = splitQualified(type);
        return (split && this.imports.withC(split.path)?.releasersOf(split.name)) ?? [];
      },
    };
  }

  private goTask(fn: GoFunction, purpose: Purpose): Task {
    const { tree } = fn.section;
    const names = this.namesOf(fn.file);
    return {
      key: `${purpose} ${fn.path} ${fn.base}`,
      place: `${fn.path} ${fn.base}`,
      tree,
      slot: purpose === 'facts' ? 0 : 1,
      purpose,
      exportedAs: fn.exportedAs,
      isC: false,
      names,
      lower: (answers) => lowerGoFunction(tree, recording(names, answers)),
    };
  }

  private variablesTask(source: PackageModel['variables'][number]): Task {
    const { tree } = source.section;
    const names = this.namesOf(source.file);
    return {
      key: `var ${source.path} ${source.base}`,
      place: `var ${source.path} ${source.base}`,
      tree,
      slot: 0,
      purpose: 'facts',
      exportedAs: undefined,
      isC: false,
      names,
      lower: (answers) => lowerGoVariables(tree, recording(names, answers)),
    };
  }

  private cTask(fn: CFunction, purpose: Purpose): Task {
    const { tree } = fn.section;
    const { node } = fn.signature;
    const names = this.cNames;
    return {
      key: `c ${purpose} ${fn.path} ${fn.base} ${node}`,
      place: `c ${fn.path} ${fn.base} ${node}`,
      tree,
      slot: purpose === 'summary' ? node : -1 - node,
      purpose,
      exportedAs: undefined,
      isC: true,
      names,
      lower: (answers) => lowerCFunction(tree, node, recording(names, answers)),
    };
  }

  private namesOf(file: GoFile): Names {
    let names = this.names.get(file);
    if (!names) {
      names = namesFor(this.model, file, this.imports);
      this.names.set(file, names);
    }
    return names;
  }

  private resultOf(task: Task): UnitResult | undefined {
    const answer = this.results.ask(task);
    return answer.known ? answer.result?.result : undefined;
  }

  private reuse(task: Task): Cached | undefined {
    const cached = this.cache.get(task.tree)?.get(task.slot);
    const same = cached && this.isCurrent(cached, task) && readsTheSame(cached, this);
    return same ? cached : undefined;
  }

  private isCurrent(cached: Cached, task: Task): boolean {
    return cached.exportedAs === task.exportedAs && stillHold(task.names, cached.answers);
  }

  private compute(task: Task): Cached {
    const slots = this.cache.get(task.tree) ?? new Map<number, Cached>();
    const old = slots.get(task.slot);
    const lowered = old && this.isCurrent(old, task) ? old : this.lowered(task);
    const { unit } = lowered;
    const answers: Answers = new Map(lowered.answers);
    const names = recording(task.names, answers);
    const reading = new Reading(this);
    const hasIds = names.hasIdTables();
    const result = analyzeUnit({
      unit,
      exported: task.exportedAs !== undefined,
      isC: task.isC,
      incomplete: task.tree.hasError,
      followParameters: task.purpose === 'summary',
      mayMatter: (callee) => reading.mayMatter(callee),
      nodeText: (node) => task.tree.textOf(node),
      passesLoop: (branches, done) => !task.isC && passesLoop(task.tree, branches, done),
      isConstParameter: (name, index) => names.isConstParameter(name, index),
      handlesComeBack: () => names.handlesComeBack(),
      isOwnCFunction: (name) => names.isOwnCFunction(name),
      idRole: (callee) => (hasIds ? names.idRole(callee) : undefined),
      idsComeBack: (table) => names.idsComeBack(table),
      summary: (callee) => reading.summary(callee),
    });
    const text = summaryText(result.summary);
    const { exportedAs } = task;
    const { read } = reading;
    const cached: Cached = { unit, answers, exportedAs, result, summaryText: text, read };
    slots.set(task.slot, cached);
    this.cache.set(task.tree, slots);
    return cached;
  }

  /** For its facts and for its summary a declaration is lowered once. */
  private lowered(task: Task): Lowered {
    let lowered = this.units.get(task.place);
    if (!lowered) {
      const answers: Answers = new Map();
      lowered = { unit: task.lower(answers), answers };
      this.units.set(task.place, lowered);
    }
    return lowered;
  }

  passesOver(callee: Callee): boolean {
    if (!('name' in callee)) return false;
    const path = declaredIn(callee)?.path;
    const there = path === undefined ? undefined : this.imports.withC(path);
    if (there) return !there.handsOut().has(callee.name) && !there.interest.mayStop(callee.name);
    return callee.kind === 'imported'
      ? configuredFor(this.model, callee) === undefined
      : !this.interest.inCall(callee.name);
  }

  handsOut(): ReadonlySet<string> {
    this.handingOut ??= namesHandingOut(this);
    return this.handingOut;
  }

  /** The summary of what a call may run; `undefined` when nothing is known of it. */
  summary(asked: Callee): Summary | undefined {
    const callee = implementedBy(this.model, asked);
    const declared = declaredSummary(this.model, callee);
    if (declared) return declared;
    const elsewhere = declaredIn(callee);
    const imported = elsewhere && this.imports.packageAt(elsewhere.path);
    if (imported) {
      const found = imported.summary(elsewhere.there);
      return found && asImported(found, elsewhere.path);
    }
    const summaries: Summary[] = [];
    for (const task of this.candidates(callee)) {
      const answer = this.results.ask(task);
      if (!answer.known) return undefined;
      summaries.push(answer.result?.result.summary ?? BOTTOM);
    }
    return mergeSummaries(summaries) ?? attributedSummary(this.model, callee);
  }

  private candidates(callee: Callee): Task[] {
    switch (callee.kind) {
      case 'go':
        return this.bodies(this.model.functionsByName.get(callee.name));
      case 'method': {
        const methods = this.model.methodsByName.get(callee.name) ?? [];
        const typed = methods.filter((fn) => fn.signature.receiver === callee.type);
        // A type with a dot is one of another package, whose methods only have the same name.
        const known = callee.type.includes('.') || this.model.types.has(callee.type);
        if (typed.length || known) return this.bodies(typed);
        return methods.length <= MAX_CANDIDATES ? this.bodies(methods) : [];
      }
      case 'c': {
        const definitions = this.model.cFunctions.get(callee.name) ?? [];
        return definitions
          .filter((fn) => fn.signature.body !== NO_NODE)
          .map((fn) => this.cTask(fn, 'summary'));
      }
      default:
        return [];
    }
  }

  private bodies(functions: readonly GoFunction[] | undefined): Task[] {
    return (functions ?? [])
      .filter((fn) => fn.signature.body !== NO_NODE)
      .map((fn) => this.goTask(fn, 'summary'));
  }
}
