#!/usr/bin/env node
'use strict'
import { createClient } from '@supabase/supabase-js'

const db = createClient(process.argv[2], process.argv[3])
const { data, error } = await db.from('t').select('*').csv()
if (error) process.exit(1)
process.stdout.write(data)
