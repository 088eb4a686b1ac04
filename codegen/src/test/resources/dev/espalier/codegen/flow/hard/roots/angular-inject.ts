import { Injectable, inject, InjectionToken } from '@angular/core';
import { SupabaseClient } from '@supabase/supabase-js';

export const SUPABASE = new InjectionToken<SupabaseClient>('supabase');

@Injectable({ providedIn: 'root' })
export class ReviewService {
  private readonly client = inject(SUPABASE);

  remove(id: number) {
    return this.client.from('reviews').delete().eq('id', id);
  }

  latest = () => inject(SUPABASE).from('reviews').select('stars').limit(5);
}
