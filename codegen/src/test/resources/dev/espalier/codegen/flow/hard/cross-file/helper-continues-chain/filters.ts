export function onlyPublished(query: any, locale?: string) {
  let q = query.eq('published', true)
  if (locale) q = q.eq('locale', locale)
  return q
}
