// Mocha's usual output, plus the result as JSON in $KENNZIFFER_RESULT, so that nobody has to trust an exit code.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.KENNZIFFER_RESULT;
      const { passes, failures } = runner.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
