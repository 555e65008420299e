export { Tables2014 } from './tables-2014.ts';
export { Tables2019Trial } from './tables-2019-trial.ts';
export { Tables2021 } from './tables-2021.ts';
export { TablesMixed } from './tables-mixed.ts';
