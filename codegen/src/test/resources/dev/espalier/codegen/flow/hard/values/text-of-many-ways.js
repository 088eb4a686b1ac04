export function search(flags) {
  let words = 'a'
  if (flags.b) words += ' b'
  if (flags.c) words += ' c'
  if (flags.d) words += ' d'
  if (flags.e) words += ' e'
  if (flags.f) words += ' f'
  if (words.charAt(0) === ' ') words = words.substring(1)
  return supabase.from('notes').select('id').textSearch('body', words.trim())
}
