import { pageStyle, toPage } from '../page.ts';
import type { Writer } from './exported.ts';
import { jsonldText } from './jsonld.ts';
import { dataUri } from './picture.ts';
import { policyTag } from './policy.ts';

/** The posting as a page of its own: style and logo in it, nothing to load, no script but the data for search engines. */
export const html: Writer = async (exported, { logo }) => {
  const { view } = exported;
  const policy = await policyTag({ style: pageStyle(view) });
  return toPage(view, {
    positions: false,
    head: `${policy}<script type="application/ld+json">\n${jsonldText(exported)}</script>\n`,
    ...(logo && { logo: dataUri(logo) }),
  });
};
