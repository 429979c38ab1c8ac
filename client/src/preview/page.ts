import * as vscode from 'vscode';
import { frame } from './frame.ts';

/**
 * Makes the page of a preview anew. It may read its own script, and the folder of the house's logo where there is one.
 */
export function makePage(webview: vscode.Webview, extension: vscode.Uri, logoFolder: vscode.Uri | undefined): void {
  const scripts = vscode.Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: logoFolder ? [scripts, logoFolder] : [scripts] };
  webview.html = frame({
    nonce: makeNonce(),
    lang: vscode.env.language.startsWith('de') ? 'de' : 'en',
    script: webview.asWebviewUri(vscode.Uri.joinPath(scripts, 'preview.js')).toString(true),
    ...(logoFolder && { images: webview.cspSource }),
  });
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
