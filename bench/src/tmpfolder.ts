import { folderOf } from './inputs/folder.ts';

const { path } = await folderOf(Number(process.argv[2]));
console.log(path);
