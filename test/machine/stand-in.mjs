// The browser that tests bring along where the machine has none prints, but not by its command line: this does for it.
import { chromium } from 'playwright-core';

const [executablePath, ...args] = process.argv.slice(2);
const valueOf = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const ours = /^--(?:headless|print-to-pdf|user-data-dir)\b/;
const browser = await chromium.launch({
  executablePath,
  args: args.filter((arg) => arg.startsWith('--') && !ours.test(arg)),
});
const page = await browser.newPage();
await page.goto(args.at(-1));
await page.pdf({ path: valueOf('print-to-pdf'), preferCSSPageSize: true, tagged: true, outline: true });
await browser.close();
