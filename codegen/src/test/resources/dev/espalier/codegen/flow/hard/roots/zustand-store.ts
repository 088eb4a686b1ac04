import { create } from 'zustand'
import { supabase } from './supabase'

export const useRooms = create<any>((set, get) => ({
  rooms: [],
  load: async () => {
    const { data, error } = await supabase.from('rooms').select('*')
    if (error) return set({ failed: true })
    set({ rooms: data })
  },
  remove: async (id: number) => {
    set({ rooms: get().rooms.filter((r: any) => r.id !== id) })
    await supabase.from('rooms').delete().eq('id', id)
  },
}))
