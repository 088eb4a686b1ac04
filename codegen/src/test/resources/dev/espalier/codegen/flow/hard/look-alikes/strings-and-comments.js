// supabase.from('a').select('*')
/*
 * await supabase
 *   .from('b')
 *   .select('*')
 */
const text = "supabase.from('c').select('*')"
const template = `await supabase.from('d').select('*') // ${text}`
const regex = /supabase\.from\('e'\)\.select/
export const docs = { code: 'supabase.rpc("f")', template, regex }
