/** Where the project's pages stand. */
const pages = 'https://github.com/kennziffer/kennziffer/blob/main/docs';

/** Address of a rule's page. */
export const ruleUrl = (id: string) => `${pages}/regeln/${id}.md`;
