// Two pages: one with everything, and one that loads a single report.
export default {
  build: {
    target: 'es2022',
    rollupOptions: { input: { index: 'index.html', small: 'small.html' } },
  },
};
