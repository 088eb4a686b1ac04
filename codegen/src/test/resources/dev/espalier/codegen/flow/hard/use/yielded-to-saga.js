import { call, put } from 'redux-saga/effects'
import { supabase } from './supabase'

export function* load() {
  const { data, error } = yield supabase.from('t').select('*')
  if (error) yield put({ type: 'failed', error })
  else yield put({ type: 'loaded', data })
  yield call([supabase, supabase.rpc], 'seen')
}
