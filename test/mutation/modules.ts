import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { root } from './places.ts';

type Exports = Record<string, unknown>;
type Body = (
  module: { exports: Exports },
  exports: Exports,
  require: (name: string) => unknown,
  address: string,
) => void;

const ofNode = createRequire(import.meta.url);
const parameters = ['module', 'exports', 'require', 'address'];

function bodyOf(path: string, code: string): Body {
  const made = compileFunction(code, parameters, { filename: join(root, path) });
  return (...given) => {
    made(...given);
  };
}

/** `reglement` and its entry points are the sources here, as in the ordinary run. */
function placeOf(name: string, from: string): string | undefined {
  if (name === 'reglement') return 'src/index.ts';
  if (name.startsWith('reglement/')) return `src/${name.slice('reglement/'.length)}.ts`;
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : undefined;
}

/**
 * The modules of the project, each compiled once and evaluated as often as wished. What a module keeps (tables, memories) begins anew in
 * every `world`, so that a mutant is there before the first line of any module runs.
 */
export class Modules {
  readonly #sources: Readonly<Record<string, string>>;
  readonly #bodies = new Map<string, Body>();

  constructor(sources: Readonly<Record<string, string>>) {
    this.#sources = sources;
  }

  /** A loader with nothing loaded yet. */
  world(
    instead: { readonly path: string; readonly code: string } | undefined,
    standIns: Readonly<Record<string, unknown>>,
  ): (path: string) => unknown {
    const changed = instead === undefined ? undefined : bodyOf(instead.path, instead.code);
    const loaded = new Map<string, { exports: Exports }>();
    const load = (path: string): unknown => {
      const before = loaded.get(path);
      if (before !== undefined) return before.exports;
      const module: { exports: Exports } = { exports: {} };
      loaded.set(path, module);
      if (path.endsWith('.json')) {
        module.exports = JSON.parse(this.#source(path));
        return module.exports;
      }
      const body = path === instead?.path && changed !== undefined ? changed : this.#body(path);
      const find = (name: string): unknown => {
        const place = placeOf(name, path);
        if (place !== undefined) return load(place);
        return Object.hasOwn(standIns, name) ? standIns[name] : ofNode(name);
      };
      body(module, module.exports, find, pathToFileURL(join(root, path)).href);
      return module.exports;
    };
    return load;
  }

  #source(path: string): string {
    const source = this.#sources[path];
    if (source === undefined) throw new Error(`no module ${path}`);
    return source;
  }

  #body(path: string): Body {
    const known = this.#bodies.get(path);
    if (known !== undefined) return known;
    const made = bodyOf(path, this.#source(path));
    this.#bodies.set(path, made);
    return made;
  }
}
