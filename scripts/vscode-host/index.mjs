// What tests and scripts use of this folder.
export { ensureVsCode, findBrowser, hasServer } from './install.mjs';
export { installExtension, launchBrowser, makeProfile, startServer, windowUrl } from './server.mjs';
