import { Injectable } from '@angular/core'
import { from, map, Observable, of, switchMap } from 'rxjs'
import { SupabaseService } from './supabase.service'

@Injectable()
export class ModuleService {
  constructor(private supa: SupabaseService) {}

  list(): Observable<unknown[]> {
    return from(this.supa.client.from('modules').select('id, name')).pipe(map((r) => r.data ?? []))
  }

  add(row: object) {
    return from(this.supa.client.from('modules').insert(row)).pipe(switchMap((r) => of(!r.error)))
  }

  static numbers = from([1, 2, 3])
}
