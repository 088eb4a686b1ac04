const { supabase } = require('@/core/supabase')

describe('payments', () => {
  let setPayments

  beforeEach(() => {
    const mockInsert = jest.fn()
    const builder = { insert: mockInsert }
    jest.spyOn(supabase, 'from').mockReturnValue(builder)
    setPayments = require('@/core/payments').setPayments
  })

  it('looks at what it was given', async () => {
    await setPayments({ id: 1 })
    const builder = supabase.from.mock.results[0].value
    expect(builder.insert).toHaveBeenCalledWith({ id: 1 })
    expect(supabase.from.mock.calls.map((call) => call[0])).toEqual(['payments'])
  })
})
