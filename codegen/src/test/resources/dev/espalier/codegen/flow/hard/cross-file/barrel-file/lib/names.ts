export enum TABLES {
  Staff = 'staff',
  Shifts = 'shifts',
}
