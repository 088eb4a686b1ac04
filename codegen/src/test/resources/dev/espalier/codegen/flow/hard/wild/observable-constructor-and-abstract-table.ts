import { Observable } from 'rxjs'
import { ClientHolder } from './holder'

export abstract class Resource<T> {
  constructor(protected holder: ClientHolder) {}

  protected abstract tableName(): string

  remove(id: string): Observable<void> {
    return new Observable((obs) => {
      this.holder.supabase.from(this.tableName()).delete().eq('id', id).then(() => {
        obs.next()
        obs.complete()
      })
    })
  }
}

export class Films extends Resource<{ id: string }> {
  protected tableName() {
    return 'films'
  }
}
