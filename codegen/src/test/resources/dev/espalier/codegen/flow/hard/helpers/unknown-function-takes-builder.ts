import { withRetry } from 'some-retry-package'
import { supabase } from './supabase'

export const rates = () => withRetry(supabase.from('rates').select('*'), 3)
