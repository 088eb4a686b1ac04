import { supabase } from './supabase'

export const a = () => supabase.from('t').select('*')

export const View = () => <div className="x">{a.name}</div>
