export * from './calendar/index.ts';
export { type DutchHolidays, dutchHolidays } from './law/holidays.ts';
