// One page a build, so that each takes only what it uses: `--mode index` with everything, `--mode small` one report.
export default ({ mode }) => ({
  build: { target: 'es2022', outDir: `dist-${mode}`, rollupOptions: { input: `${mode}.html` } },
});
