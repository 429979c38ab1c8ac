export * from './awards.ts';
export * from './bands.ts';
export * from './clauses.ts';
export { canonicalGrade } from './canonical.ts';
export type { SourceRow } from './data.ts';
export * from './entry-offices.ts';
export * from './gender-policy.ts';
export { checkGrade, meantGrades, type GradeVerdict } from './grade-check.ts';
export * from './hours.ts';
export * from './laender.ts';
export * from './pairing.ts';
export { isCivilGrade, readBesoldung, readPay } from './read-pay.ts';
export * from './settlements.ts';
export {
  civilServiceId,
  landOfSystem,
  resolveSystem,
  splitGrade,
  systemName,
  systemOf,
  systems,
  highestNumber,
  validGrades,
  validSteps,
  type GradeOptions,
  type PaySystem,
} from './systems.ts';
export { findGrades, readTrack } from './find-grades.ts';
export { findSystems, systemIdOf } from './find-systems.ts';
export type * from './types.ts';
