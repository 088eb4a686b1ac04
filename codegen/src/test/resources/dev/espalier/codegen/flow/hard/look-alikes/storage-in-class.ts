import { SupabaseClient } from '@supabase/supabase-js'

export class Files {
  private readonly bucket
  constructor(private supabase: SupabaseClient) {
    this.bucket = this.supabase.storage.from('files')
  }
  put(path: string, body: Blob) {
    return this.bucket.upload(path, body)
  }
  private get storage() {
    return this.supabase.storage
  }
  update(path: string, body: Blob) {
    return this.storage.from('files').update(path, body)
  }
}
