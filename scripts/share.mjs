// What several programs use, in one bundle more, which they load.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** An import as Biome leaves it, or a name passed on. */
const IMPORT = /^(?:import|export) \{([^}]*)\} from '([^']+)'/gm

/** The modules that a program is made of: its entry, and all that these import, without what stays outside. */
function modulesOf(entry, inputs) {
  const modules = new Set([entry])
  // What is added while the set is gone over is gone over too.
  for (const module of modules)
    for (const { path, external } of inputs[module].imports) if (!external) modules.add(path)
  return modules
}

/** The names that a file imports from a place, as it writes that; not those of types. */
const namesFrom = (place, source) =>
  [...source.matchAll(IMPORT)].flatMap(([, names, from]) =>
    from === place ? [...names.matchAll(/(?<=^|,)\s*(?!type )(\w+)/g)].map(([, name]) => name) : [],
  )

/**
 * How programs share: what the first of them has and another has too is in one bundle, so that the first loads nothing
 * that it has no use for. What such a module imports is shared as well, and so in no other bundle.
 *
 * Takes the entries of the programs, what esbuild tells of their modules where each program is built whole, how they
 * load that bundle, and the folder that paths start from. Returns its `source`, which exports what the programs import,
 * and no more, and the `plugin` by which they take it from there; a name that is not found fails the build.
 */
export function share([first, ...others], inputs, bundle, root) {
  const ofFirst = modulesOf(first, inputs)
  const ofOthers = others.map((entry) => modulesOf(entry, inputs))
  const isShared = (module) => ofFirst.has(module) && ofOthers.some((modules) => modules.has(module))

  const imports = Object.entries(inputs).flatMap(([file, { imports }]) =>
    isShared(file)
      ? []
      : imports.filter(({ path }) => isShared(path)).map((one) => ({ ...one, file: path.resolve(root, file) })),
  )
  const modules = [...new Set(imports.map(({ path }) => path))].sort()
  /** The names imported from a module, each with its name in the bundle, where no two may be the same: `parse$12`. */
  const namesOf = new Map(
    modules.map((module, i) => {
      const importing = imports.filter(({ path }) => path === module)
      const names = new Set(importing.flatMap(({ file, original }) => namesFrom(original, readFileSync(file, 'utf8'))))
      return [module, [...names].sort().map((name) => [name, `${name}$${i}`])]
    }),
  )
  const exported = (module) => namesOf.get(module).map(([name, unique]) => `${name} as ${unique}`)
  const taken = (module) => namesOf.get(module).map(([name, unique]) => `${unique}: ${name}`)
  return {
    source: modules.map((module) => `export { ${exported(module)} } from './${module}'\n`).join(''),
    plugin: {
      name: `taken from ${bundle}`,
      setup({ onResolve, onLoad }) {
        const led = new Map(imports.map(({ file, original, path }) => [`${file} ${original}`, path]))
        onResolve({ filter: /./ }, ({ importer, namespace, path: original }) => {
          // Outside for these modules alone: libraries have files of that name.
          if (namespace === 'shared') return { path: bundle, external: true }
          const module = led.get(`${importer} ${original}`)
          return module && { path: module, namespace: 'shared' }
        })
        onLoad({ filter: /./, namespace: 'shared' }, ({ path: module }) => ({
          contents: `export const { ${taken(module)} } = require('${bundle}')`,
        }))
      },
    },
  }
}
