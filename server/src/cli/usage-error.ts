/** The call cannot be carried out as given: said in one or two sentences on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
