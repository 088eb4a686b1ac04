export const TABLE = 'a_rows'
