import { supabase } from './supabase'
import type { Row } from './types'

export const a = () =>
  supabase.from<'rows', Row>('rows' as any).select<'*', Row>('*' as const).returns<Row[]>()
