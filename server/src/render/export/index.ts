export { exportedOf, type Exported, type ExportOptions, type PublicPosting } from './exported.ts';
export { exportFormats, exportNames, type ExportFormat, type ExportName, type Writer } from './formats.ts';
export { dataUri, pictureOf, type Picture } from './picture.ts';
