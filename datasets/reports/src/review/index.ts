export { strangePaths } from './guard.ts';
export { type Api, calm, postReview } from './post.ts';
export { suggestionsOf } from './suggestions.ts';
export { invalidSummary, marker, reviewSummary } from './summary.ts';
