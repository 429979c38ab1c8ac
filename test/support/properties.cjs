// Loaded before all tests. A gate says the same twice: properties draw from a fixed seed here, and from a new one each time with
// KENNZIFFER_SEED=random, for those who hunt.
const fc = require('fast-check');

const { KENNZIFFER_SEED: wanted = '20261122' } = process.env;
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
