import { defineStore } from 'pinia'

export const useProject = defineStore('project', {
  state: () => ({ id: '', grid: [] as number[] }),
  actions: {
    async save() {
      const { $supabase } = useNuxtApp() as any
      if (!$supabase) { try { toast('no auth') } catch {} ; return }
      try {
        const { error: failed } = await $supabase.from('grids').insert({
          project_id: this.id,
          grid: Array.from(this.grid),
          version: 'mvp'
        })
        if (failed) throw failed
      } catch (e) { toast(String(e)) }
    },
  },
})
