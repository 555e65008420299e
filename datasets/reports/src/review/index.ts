export { strangePaths } from './guard.ts';
export { type LineSuggestion, suggestionsOf } from './suggestions.ts';
export { marker, reviewSummary } from './summary.ts';
