// SPDX-License-Identifier: Apache-2.0
// Reads the public methods of the installed client out of its type declarations.
import { createRequire } from 'node:module'
import ts from 'typescript'

const require = createRequire(import.meta.url)

/** Which classes of each package are the database's, and the type of what they resolve to. */
const DECLARED = {
  '@supabase/postgrest-js': [
    'PostgrestBuilder',
    'PostgrestClient',
    'PostgrestError',
    'PostgrestFilterBuilder',
    'PostgrestQueryBuilder',
    'PostgrestTransformBuilder',
    'PostgrestResponseSuccess',
  ],
  '@supabase/supabase-js': ['SupabaseClient'],
}

/** Options of `createClient` that are about auth, realtime and storage, and methods of its client that are. */
const OUT_OF_SCOPE = ['auth', 'channel', 'getChannels', 'realtime', 'removeAllChannels', 'removeChannel', 'storage']

const COMPILER_OPTIONS = {
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
}

/** `[{ class, method, parameters, options }]`, sorted; an option is its name, or `name=value` for each text that it may be. */
export function surface() {
  const files = Object.keys(DECLARED).map(declarationOf)
  const program = ts.createProgram(files, COMPILER_OPTIONS)
  const checker = program.getTypeChecker()
  return Object.values(DECLARED)
    .flatMap((names, at) => ofPackage(checker, program.getSourceFile(files[at]), names))
    .sort((a, b) => compare(a.class, b.class) || compare(a.method, b.method))
}

function ofPackage(checker, source, names) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => original(checker, symbol))
  const types = exported.filter(({ name, declarations }) => names.includes(name) || declaresClass(source, declarations))
  const found = types.map(({ name }) => name).sort(compare)
  if (found.join() !== [...names].sort(compare).join()) {
    throw new Error(`${source.fileName} exports the classes ${found.join(', ')}, and not ${names.join(', ')}`)
  }
  return types.flatMap((symbol) => entries(checker, symbol))
}

/** What a package hands on of another one is that one's. */
function declaresClass(source, declarations) {
  return declarations.some((one) => ts.isClassDeclaration(one) && one.getSourceFile() === source)
}

function declarationOf(name) {
  return require.resolve(name).replace(/\.cjs$/, '.d.mts')
}

function entries(checker, { name, declarations: [declaration] }) {
  const members = ts.isClassDeclaration(declaration) ? methods(checker, declaration) : fields(checker, declaration)
  return [...members].map(([method, { parameters, options }]) => ({
    class: name,
    method,
    parameters,
    options: [...options].sort(compare),
  }))
}

function original(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** What an object type holds, as methods without parameters. */
function fields(checker, declaration) {
  const names = checker.getPropertiesOfType(checker.getTypeAtLocation(declaration)).map((symbol) => symbol.name)
  return new Map(names.map((name) => [name, { parameters: [], options: new Set() }]))
}

/** Overloads are one method, with the parameters of the longest and the options of all. */
function methods(checker, declaration) {
  const found = new Map()
  for (const member of declaration.members) {
    const isMethod = ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member)
    if (!isMethod || isHidden(member)) continue
    const name = ts.isConstructorDeclaration(member) ? 'constructor' : member.name.getText()
    if (OUT_OF_SCOPE.includes(name)) continue
    const method = found.get(name) ?? { parameters: [], options: new Set() }
    const parameters = member.parameters.map(({ name: one }) => (ts.isIdentifier(one) ? one.text : 'options'))
    if (parameters.length > method.parameters.length) method.parameters = parameters
    member.parameters.flatMap((one) => options(checker, one.type)).forEach((option) => method.options.add(option))
    found.set(name, method)
  }
  return found
}

function isHidden(member) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected
  return (ts.getCombinedModifierFlags(member) & hidden) !== 0
}

/** Names of the optional members of an object of options, `db.schema` where they are nested. */
function options(checker, type) {
  if (type === undefined || !isOptions(checker, type)) return []
  return members(checker, type)
    .filter(({ name }) => !OUT_OF_SCOPE.includes(name.getText()))
    .flatMap((member) => {
      const nested = options(checker, member.type).map((option) => `${member.name.getText()}.${option}`)
      return nested.length > 0 ? nested : [member.name.getText(), ...texts(member)]
    })
}

/** An object type of this package that has members, all of them optional, and no call of its own. */
function isOptions(checker, type) {
  const found = members(checker, type)
  return found.length > 0 && found.every((one) => ts.isPropertySignature(one) && one.questionToken !== undefined)
}

function members(checker, type) {
  if (ts.isTypeLiteralNode(type)) return [...type.members]
  if (!ts.isTypeReferenceNode(type)) return []
  const symbol = checker.getSymbolAtLocation(type.typeName)
  const [declaration] = symbol === undefined ? [] : (original(checker, symbol).declarations ?? [])
  if (declaration === undefined || !declaration.getSourceFile().fileName.includes('@supabase')) return []
  if (ts.isInterfaceDeclaration(declaration)) return [...declaration.members]
  return ts.isTypeAliasDeclaration(declaration) ? members(checker, declaration.type) : []
}

/** `count=exact` for each text that an option may be. */
function texts(member) {
  const types = ts.isUnionTypeNode(member.type) ? member.type.types : [member.type]
  return types
    .filter((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
    .map((type) => `${member.name.getText()}=${type.literal.text}`)
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b)
}
