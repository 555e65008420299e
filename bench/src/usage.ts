import { writeFileSync } from 'node:fs';

// Loaded before a program: leaves in the file that BENCH_USAGE names what its process took, all threads together.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env.BENCH_USAGE as string, JSON.stringify(usage));
});
