importScripts('https://cdn.jsdelivr.net/npm/@supabase/supabase-js@2')

const client = self.supabase.createClient('http://localhost', 'k')

self.onmessage = async ({ data: message }) => {
  const { data, error } = await client.rpc('search', { words: message.words })
  self.postMessage({ data, error })
}
