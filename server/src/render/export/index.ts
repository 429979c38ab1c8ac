export { fromBase64, toBase64 } from './base64.ts';
export { exportedOf, type Exported, type ExportOptions, type PublicPosting, type Writer } from './exported.ts';
export { exportFormats, exportNames, exportNamesFor, type ExportFormat, type ExportName } from './formats.ts';
export { dataUri, pictureOf, type Picture } from './picture.ts';
