// A page that loads one report of the dataset, and nothing else.
import { load } from '@ogi-reports/dataset';

const report = await load('620421/2019');
document.body.textContent = report.title;
