import { createAsyncThunk } from '@reduxjs/toolkit'

export const fetchRooms = createAsyncThunk('rooms/fetch', async (hotel: number, { extra: { supabase } }: any) => {
  const { data, error } = await supabase.from('rooms').select('*').eq('hotel_id', hotel)
  if (error) throw error
  return data
})
