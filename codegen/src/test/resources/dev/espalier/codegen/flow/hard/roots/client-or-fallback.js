import { createClient } from '@supabase/supabase-js'

const fallback = createClient('http://localhost', 'k')

export const write = (row, db) => (db || fallback).from('events').insert(row)
export const writeTx = (row, tx) => (tx ?? fallback).from('events').insert(row)
