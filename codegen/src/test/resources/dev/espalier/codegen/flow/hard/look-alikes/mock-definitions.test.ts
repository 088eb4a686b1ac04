import { vi } from 'vitest'

const single = vi.fn()
vi.mock('../supabase', () => ({
  supabase: {
    from: vi.fn(() => ({
      select: vi.fn(() => ({ eq: vi.fn(() => ({ single })) })),
      insert: vi.fn().mockReturnThis(),
    })),
    rpc: vi.fn(),
  },
}))

export const mocked = { from: vi.fn().mockReturnThis(), select: vi.fn().mockReturnThis() }
