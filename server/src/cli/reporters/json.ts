import type { CreateReport } from './reporter.ts';

/** The report for programs, one line per file. Its form is a contract: version 1 only ever gains fields. */
export const json: CreateReport = (write, { today, data }) => {
  let separator = '';
  write(`{"version":1,"today":${JSON.stringify(today)},"data":${JSON.stringify(data)},"files":[`);
  return {
    file({ path, findings }) {
      write(`${separator}\n${JSON.stringify({ path, findings })}`);
      separator = ',';
    },
    end({ error, warning, info, files }) {
      write(`\n],"summary":${JSON.stringify({ error, warning, info, files })}}\n`);
    },
  };
};
