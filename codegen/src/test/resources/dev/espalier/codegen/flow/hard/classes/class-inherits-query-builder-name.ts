// an own class with a method `from` beside a real client: only the real one is a chain
import { supabase } from './supabase'

class Letter {
  private sender = ''
  from(sender: string) {
    this.sender = sender
    return this
  }
  select(text: string) {
    return this.sender + text
  }
}

export const letter = new Letter().from('me').select('hello')
export const real = () => supabase.from('letters').select('hello')
