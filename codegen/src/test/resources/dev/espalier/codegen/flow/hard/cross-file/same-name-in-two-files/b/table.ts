export const TABLE = 'b_rows'
