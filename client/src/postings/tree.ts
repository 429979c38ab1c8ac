import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { OverviewGroup, OverviewRow } from '../../../server/src/features/overview.ts';
import { overviewRequest, overviewStale, type OverviewResult } from '../../../server/src/lsp/overview-protocol.ts';

export const viewId = 'kennziffer.postings';

type Node = OverviewGroup | OverviewRow;

const isGroup = (node: Node): node is OverviewGroup => 'rows' in node;

const icons = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info'),
  none: new vscode.ThemeIcon('pass'),
} as const;

/** The list of all postings in the side bar. Shows what the server says, and asks again when the server says that it is old. */
export class PostingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly view: vscode.TreeView<Node>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly shown = new vscode.EventEmitter<OverviewResult>();
  private readonly subscriptions: { dispose(): unknown }[];
  private current: OverviewResult = { groups: [], isReady: false };

  readonly onDidChangeTreeData = this.changed.event;
  /** Fires with what the list shows from now on. */
  readonly onDidShow = this.shown.event;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.changed,
      this.shown,
      client.onNotification(overviewStale, () => void this.update()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.update();
      }),
    ];
  }

  /** What the list shows at the moment. */
  get latest(): OverviewResult {
    return this.current;
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.current.groups];
    return isGroup(node) ? [...node.rows] : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return isGroup(node) ? groupItem(node) : rowItem(node);
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  private async update(): Promise<void> {
    // A server that is being restarted answers nothing: the list stays until it runs again.
    const result = await this.client.sendRequest<OverviewResult>(overviewRequest).catch(() => undefined);
    if (!result) return;
    this.current = result;
    const urgent = result.groups.find(({ id }) => id === 'offline');
    this.view.badge = urgent && { value: urgent.rows.length, tooltip: `${urgent.title}: ${urgent.rows.length}` };
    this.changed.fire(undefined);
    this.shown.fire(result);
  }
}

function groupItem({ id, title, rows }: OverviewGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, id === 'archived' ? Collapsed : Expanded);
  item.id = id;
  item.description = String(rows.length);
  item.contextValue = `group.${id}`;
  if (id === 'offline')
    item.iconPath = new vscode.ThemeIcon('bell-dot', new vscode.ThemeColor('list.warningForeground'));
  return item;
}

function rowItem({ uri, label, description, tooltip, worst }: OverviewRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const at = vscode.Uri.parse(uri);
  const folder = vscode.workspace.getWorkspaceFolder(at)?.name;
  const isOneOfSeveral = folder !== undefined && (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  item.id = uri;
  item.description = isOneOfSeveral ? `${description} · ${folder}` : description;
  item.tooltip = tooltip;
  item.iconPath = icons[worst ?? 'none'];
  item.contextValue = 'posting';
  item.accessibilityInformation = { label: `${label}, ${description}` };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [at] };
  return item;
}
