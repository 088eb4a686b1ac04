export const ROOMS = 'rooms'
