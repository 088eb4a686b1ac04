const { supabase } = require('../supabase')

jest.mock('../supabase')

beforeEach(() => {
  supabase.from.mockReset()
  supabase.from.mockReturnValue({ select: jest.fn().mockResolvedValue({ data: [], error: null }) })
  jest.spyOn(supabase, 'from').mockImplementation(() => ({ select: () => ({}) }))
})

test('asks', () => {
  expect(supabase.from).toHaveBeenCalledWith('bookings')
  expect(supabase.rpc).not.toHaveBeenCalled()
})
